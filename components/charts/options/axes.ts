import { palette } from '../palette'
import type { Tick } from './process-model.types'

const label = { fontSize: 14, fontFamily: 'Arial', color: palette.quiet }

/** A time axis over ordinals, half a period of air on both sides; its ticks are ours, not chosen by ECharts. */
export function timeAxis(count: number, ticks: readonly Tick[]) {
  const at = ticks.map((tick) => tick.at)
  const words = new Map(ticks.map((tick) => [tick.at, tick.words]))
  return {
    type: 'value' as const,
    min: -0.5,
    max: count - 0.5,
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

/** A value axis without a line; its gridlines are drawn by gridLines, because ECharts cannot place them. */
export function valueAxis(
  [min, max]: readonly [number, number],
  ticks: readonly number[],
  print: (value: number) => string,
) {
  return {
    type: 'value' as const,
    min,
    max,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...label, customValues: ticks, margin: 10, formatter: print },
    splitLine: { show: false },
  }
}
