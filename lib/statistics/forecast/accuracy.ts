import { requireNonEmpty, requireFinite, requireSameLength } from '../guards'
import { mean } from '../mean'
import { StatisticsError } from '../statistics-error'
import type { Series } from './series'

/** How far forecasts were from what came. Errors are actual − forecast. */
export interface Accuracy {
  readonly meanError: number
  readonly meanAbsoluteError: number
  readonly rootMeanSquareError: number
  /** In percent of the actual values; null if one of them is 0. */
  readonly meanAbsolutePercentageError: number | null
  /** In percent of the mean of actual and forecast; null if both are 0 somewhere. */
  readonly symmetricPercentageError: number | null
}

/** Accuracy of forecasts. Throws `empty`, `unequal-lengths` or `not-finite`. */
export function accuracy(actual: readonly number[], forecast: readonly number[]): Accuracy {
  requireNonEmpty(actual, 'The values')
  requireSameLength(actual, forecast, 'The values and forecasts')
  requireFinite(actual, 'The values')
  requireFinite(forecast, 'The forecasts')
  const errors = actual.map((value, index) => value - forecast[index]!)
  const share = (of: (value: number, index: number) => number) => {
    const shares = errors.map((error, index) => Math.abs(error) / of(actual[index]!, index))
    return shares.every(Number.isFinite) ? 100 * mean(shares) : null
  }
  return {
    meanError: mean(errors),
    meanAbsoluteError: mean(errors.map(Math.abs)),
    rootMeanSquareError: Math.sqrt(mean(errors.map((error) => error * error))),
    meanAbsolutePercentageError: share((value) => Math.abs(value)),
    symmetricPercentageError: share((value, index) => (Math.abs(value) + Math.abs(forecast[index]!)) / 2),
  }
}

/**
 * The scale of MASE (Hyndman and Koehler 2006): mean absolute error of "same as last year" within the series.
 *
 * @throws StatisticsError `too-few` unless longer than a season; `degenerate` if every year is the same
 */
export function meanAbsoluteScale({ values, period }: Series): number {
  if (values.length <= period)
    throw new StatisticsError('too-few', `The scale needs more than ${period} values, not ${values.length}`)
  const scale = mean(values.slice(period).map((value, index) => Math.abs(value - values[index]!)))
  if (scale === 0) throw new StatisticsError('degenerate', 'Every year is the same: errors cannot be scaled')
  return scale
}
