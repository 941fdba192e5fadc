import type { Box, Drawing, Layout } from '../drawing'
import { cleanSvg } from './clean-svg'
import { init } from './echarts'

/** Draws a layout as an SVG element, on the server and without a document. */
export function renderSvg({ option, places }: Layout, box: Box): Drawing {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: box.width, height: box.height })
  try {
    chart.setOption(option)
    return { ...box, svg: cleanSvg(chart.renderToSVGString()), places }
  } finally {
    chart.dispose()
  }
}
