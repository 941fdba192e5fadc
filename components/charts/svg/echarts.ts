import { GraphicComponent, GridComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

// Only the parts that our charts are made of.
register([GraphicComponent, GridComponent, SVGRenderer])

export { init }
