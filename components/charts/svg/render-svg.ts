import type { Box, Drawing, Layout } from '../drawing'
import { cleanSvg } from './clean-svg'
import { init } from './echarts'

/**
 * Draws a layout as an SVG element, on the server and without a document.
 * @param id unique on the page: names inside the drawing begin with it
 */
export function renderSvg(id: string, { option, places }: Layout, box: Box): Drawing {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: box.width, height: box.height })
  try {
    chart.setOption(option)
    return { ...box, svg: cleanSvg(chart.renderToSVGString(), `${id}-${box.kind}`), places }
  } finally {
    chart.dispose()
  }
}
