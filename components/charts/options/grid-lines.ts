import { palette } from '../palette'

/** Quiet horizontal lines at the ticks of the value axis, under everything else. */
export function gridLines([from, to]: readonly [number, number], ticks: readonly number[]) {
  return {
    type: 'line' as const,
    silent: true,
    clip: false,
    symbol: 'none',
    z: 0,
    lineStyle: { color: palette.grid, width: 1, cap: 'butt' as const },
    data: ticks.flatMap((tick) => [
      [from, tick],
      [to, tick],
      [to, null],
    ]),
  }
}
