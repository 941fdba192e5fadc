import { mean } from '../mean'
import type { CheckedOptions } from './chart-options'

/** D4 for moving ranges of two points: the upper limit of a moving range, in mean moving ranges. */
const rangeFactor = 3.267

/**
 * Mean moving range of a series: null where there is none. None is taken across a gap or a break; the
 * neighbours of a value left out of the limits count as each other's (as in qicharts2). Outlying ranges, at or above 3.267 times the mean, can be left out,
 * once (Nelson, 1982).
 *
 * @param values at each place of the series
 * @param places indices in order
 */
export function averageMovingRange(
  values: readonly (number | null)[],
  places: readonly number[],
  { breaks, excluded, screenOutliers }: Pick<CheckedOptions, 'breaks' | 'excluded' | 'screenOutliers'>,
): number | null {
  const ranges = places.flatMap((at, i) => {
    const before = places[i - 1]
    if (before === undefined) return []
    for (let between = before + 1; between <= at; between += 1)
      if (breaks.has(between) || (between < at && !excluded.has(between))) return []
    return [Math.abs(values[at]! - values[before]!)]
  })
  if (ranges.length === 0) return null
  const first = mean(ranges)
  // A constant series keeps its moving ranges of nought: limits equal to the mean, and no signal.
  if (!screenOutliers || first === 0) return first
  return mean(ranges.filter((range) => range < rangeFactor * first))
}
