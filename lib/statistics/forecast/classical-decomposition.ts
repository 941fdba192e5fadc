import { mean } from '../mean'
import { StatisticsError } from '../statistics-error'
import { requireSeries, type Series } from './series'

export type SeasonForm = 'additive' | 'multiplicative'

export interface ClassicalDecomposition {
  /** One value for each position in the season, position 0 first; they average 0 (or 1). */
  readonly figure: readonly number[]
  /** The figure repeated along the series. */
  readonly seasonal: readonly number[]
  /** Centred moving average over one season; null at both ends. */
  readonly trend: readonly (number | null)[]
}

/**
 * Classical decomposition: trend by a centred moving average over one season, then the average departure
 * from it at each position of the season, brought to average 0 (additive) or 1 (multiplicative).
 * The method of Kendall and Stuart as in R's decompose.
 *
 * @throws StatisticsError `too-few` unless there are two whole seasons of two or more values;
 * `degenerate` for a multiplicative season where the trend is 0
 */
export function classicalDecomposition(
  series: Series,
  form: SeasonForm = 'additive',
): ClassicalDecomposition {
  const { values, period } = series
  requireSeries(series, 2 * period)
  if (period < 2) throw new StatisticsError('out-of-range', 'A season needs at least two values')
  const trend = movingAverage(values, period)
  const departures = Array.from({ length: period }, () => [] as number[])
  trend.forEach((level, index) => {
    if (level === null) return
    if (form === 'multiplicative' && level === 0)
      throw new StatisticsError('degenerate', 'A multiplicative season needs a trend that is never 0')
    const value = values[index]!
    departures[index % period]!.push(form === 'additive' ? value - level : value / level)
  })
  const raw = departures.map((found) => mean(found))
  const centre = mean(raw)
  if (form === 'multiplicative' && centre === 0)
    throw new StatisticsError('degenerate', 'The season averages 0 and cannot be brought to 1')
  const figure = raw.map((value) => (form === 'additive' ? value - centre : value / centre))
  return { figure, seasonal: values.map((_, index) => figure[index % period]!), trend }
}

/** Centred average over `period` values; for an even period the two ends count half. */
function movingAverage(values: readonly number[], period: number): (number | null)[] {
  const half = Math.floor(period / 2)
  const even = period % 2 === 0
  return values.map((_, index) => {
    if (index < half || index + half >= values.length) return null
    let level = 0
    for (let offset = half; offset >= -half; offset -= 1) {
      const weight = even && Math.abs(offset) === half ? 0.5 / period : 1 / period
      level += weight * values[index + offset]!
    }
    return level
  })
}
