import { palette } from '../palette'
import type { Plot } from './plot.types'
import { rule } from './shapes'

/** Quiet horizontal lines at the ticks of the value axis, under everything else. */
export function gridLines({ plot, y }: Plot, ticks: readonly number[]) {
  return ticks.map((tick) =>
    rule({ x1: plot.left, y1: y(tick), x2: plot.right, y2: y(tick) }, { color: palette.grid, width: 1 }, 0),
  )
}
