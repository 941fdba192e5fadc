import type { Box } from '../drawing'
import type { Plot } from './plot.types'

/** The rectangle of ECharts in which a chart draws: the plot alone, labels stand outside by themselves. */
export const plotGrid = (plot: Plot['plot'], box: Pick<Box, 'width' | 'height'>) => ({
  left: plot.left,
  right: box.width - plot.right,
  top: plot.top,
  bottom: box.height - plot.bottom,
  outerBoundsMode: 'none' as const,
})
