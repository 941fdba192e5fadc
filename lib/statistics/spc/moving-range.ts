import { mean } from '../mean'

/** D4 for moving ranges of two points: the upper limit of a moving range, in mean moving ranges. */
const rangeFactor = 3.267

/**
 * Mean moving range of a series: null where there is none. Neighbours are the entries of `places` that follow
 * each other without a gap or a break. Outlying ranges, at or above 3.267 times the mean, can be left out,
 * once (Nelson, 1982).
 *
 * @param values at each place of the series
 * @param places indices in order
 */
export function averageMovingRange(
  values: readonly (number | null)[],
  places: readonly number[],
  breaks: ReadonlySet<number>,
  screenOutliers: boolean,
): number | null {
  const ranges = places.flatMap((at, i) =>
    i > 0 && places[i - 1] === at - 1 && !breaks.has(at) ? [Math.abs(values[at]! - values[at - 1]!)] : [],
  )
  if (ranges.length === 0) return null
  const first = mean(ranges)
  // A constant series keeps its moving ranges of nought: limits equal to the mean, and no signal.
  if (!screenOutliers || first === 0) return first
  return mean(ranges.filter((range) => range < rangeFactor * first))
}
