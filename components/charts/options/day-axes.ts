import { palette } from '../palette'
import type { Tick } from './process-model.types'

const label = { fontSize: 14, fontFamily: 'Arial', color: palette.quiet }

/** A scale of days from 0, with our own ticks. */
export function dayAxis(last: number, ticks: readonly Tick[]) {
  const at = ticks.map((tick) => tick.at)
  const words = new Map(ticks.map((tick) => [tick.at, tick.words]))
  return {
    type: 'value' as const,
    min: 0,
    max: last,
    axisLine: {
      show: true,
      onZero: false,
      lineStyle: { color: palette.axis, width: 1, cap: 'butt' as const },
    },
    axisTick: { show: true, customValues: at, length: 5, lineStyle: { color: palette.axis, width: 1 } },
    axisLabel: {
      ...label,
      customValues: at,
      margin: 11,
      hideOverlap: false,
      formatter: (value: number) => words.get(value) ?? '',
    },
    splitLine: { show: false },
  }
}
