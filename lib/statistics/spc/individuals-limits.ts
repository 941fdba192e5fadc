import { mean } from '../mean'

/** Centre and limits of an individuals (X) chart; limits are null where no moving range exists. */
export interface IndividualsLimits {
  readonly mean: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Two thirds of the way from the mean to the limits: the near limits of the two-of-three rule. */
  readonly nearLower: number | null
  readonly nearUpper: number | null
  /** Mean moving range after screening. */
  readonly averageMovingRange: number | null
}

/** 3 / d2 for moving ranges of two points. */
const limitFactor = 2.66
/** D4 for moving ranges of two points: the upper limit of a moving range. */
const rangeFactor = 3.267

/**
 * Limits of an individuals chart by NHS England's "Making Data Count": mean ± 2.66 times the mean moving
 * range, after moving ranges at or above 3.267 times their mean have been left out, once. The values behind
 * them stay in the mean.
 *
 * @param values the baseline in order; null is a gap, across which no moving range is taken
 * @param breaks indices before which no moving range is taken though both values are there
 */
export function individualsLimits(
  values: readonly (number | null)[],
  screenOutliers: boolean,
  breaks: ReadonlySet<number> = new Set(),
): IndividualsLimits {
  const known = values.filter((value) => value !== null)
  if (known.length === 0)
    return {
      mean: null,
      lower: null,
      upper: null,
      nearLower: null,
      nearUpper: null,
      averageMovingRange: null,
    }
  const centre = mean(known)
  const range = averageMovingRange(movingRanges(values, breaks), screenOutliers)
  if (range === null)
    return {
      mean: centre,
      lower: null,
      upper: null,
      nearLower: null,
      nearUpper: null,
      averageMovingRange: null,
    }
  const reach = limitFactor * range
  const near = ((2 * limitFactor) / 3) * range
  return {
    mean: centre,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - near,
    nearUpper: centre + near,
    averageMovingRange: range,
  }
}

function movingRanges(values: readonly (number | null)[], breaks: ReadonlySet<number>): number[] {
  const ranges: number[] = []
  for (let i = 1; i < values.length; i += 1) {
    const [before, now] = [values[i - 1], values[i]]
    if (typeof before === 'number' && typeof now === 'number' && !breaks.has(i))
      ranges.push(Math.abs(now - before))
  }
  return ranges
}

function averageMovingRange(ranges: readonly number[], screenOutliers: boolean): number | null {
  if (ranges.length === 0) return null
  const first = mean(ranges)
  // A constant series keeps its moving ranges of nought: limits equal to the mean, and no signal.
  if (!screenOutliers || first === 0) return first
  return mean(ranges.filter((range) => range < rangeFactor * first))
}
