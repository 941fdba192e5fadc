import { requireSameLength } from '../guards'
import type { ChangeModel } from './change-model'
import { effectReadiness } from './effect-readiness'
import type { InterruptedSeries } from './interrupted-series'

/** The same evaluation with a start at which nothing is known to have happened. */
export interface PlaceboDate {
  readonly start: number
  readonly result: InterruptedSeries
}

/**
 * Runs an evaluation at every start that the months before the true one allow, on those months only. If placebo
 * starts come out clear about as often as the true one would by chance (1 in 20), the method can be trusted on
 * this series.
 *
 * @param evaluate interruptedRate or interruptedCount with its options.
 * @returns one result per start with at least 12 observations before and 6 after; none if there is no such start.
 */
export function placeboDates(
  times: readonly number[],
  values: readonly number[],
  model: ChangeModel,
  evaluate: (times: readonly number[], values: readonly number[], model: ChangeModel) => InterruptedSeries,
): PlaceboDate[] {
  requireSameLength(times, values, 'The times and the values')
  const earlier = times.flatMap((time, i) => (time < model.start ? [i] : []))
  const earlierTimes = earlier.map((i) => times[i]!)
  const earlierValues = earlier.map((i) => values[i]!)
  return earlierTimes.flatMap((start) => {
    const { canJudge, canHaveSlope, harmonics } = effectReadiness(earlierTimes, start, model.period)
    if (!canJudge || model.concurrent?.some((event) => event.start === start)) return []
    const placebo = {
      ...model,
      start,
      slope: Boolean(model.slope) && canHaveSlope,
      harmonics: Math.min(model.harmonics ?? 0, harmonics),
      concurrent: model.concurrent?.filter(
        (event) => event.start <= earlierTimes.at(-1)! && event.start > earlierTimes[0]!,
      ),
    }
    return [{ start, result: evaluate(earlierTimes, earlierValues, placebo) }]
  })
}
