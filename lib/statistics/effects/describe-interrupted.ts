import { message, type Message } from '@/lib/text/message'
import type { Estimate } from '../regression/estimate-contrast'
import { percentAmount, type Amount } from './effect-amount'
import type { EffectReadiness } from './effect-readiness'
import { LEAST_AFTER, LEAST_BEFORE } from './effect-readiness'
import type { InterruptedSeries } from './interrupted-series'

export interface InterruptedWords {
  /** Words for the size of a difference; ratios are put in per cent. */
  readonly amount: Amount
  /** What was expected before the result was shown, if it was recorded. */
  readonly expected?: 'lower' | 'higher'
}

/**
 * The sentences of an interrupted time series, the answer first, its caution last.
 * Says what the figures did beside their earlier trend, never what brought it about.
 */
export function describeInterrupted(result: InterruptedSeries, words: InterruptedWords): Message[] {
  if (result.isRandomWalk) return [message('effects.randomWalk')]
  const { average, sensitivity, clear } = result
  const sized = sizes(average, result.scale, words.amount)
  if (!clear) {
    // The interval of the first method may leave out "no change" where the second does not agree.
    return [sized.straddles ? message('effects.unclear', sized.values) : message('effects.unclearMethods')]
  }
  const isLower = average.estimate < none(result.scale)
  const isExpected = words.expected === (isLower ? 'lower' : 'higher')
  return [
    message(isLower ? 'effects.clearLower' : 'effects.clearHigher', sized.values),
    ...describeTrend(result, words.amount),
    ...(words.expected ? [message(isExpected ? 'effects.asExpected' : 'effects.againstExpected')] : []),
    message(sensitivity.every(({ agrees }) => agrees) ? 'effects.methodsAgree' : 'effects.methodsDiffer'),
    message('effects.otherCauses'),
  ]
}

/** What the trend has done since, where the model lets it change. */
function describeTrend({ slope, scale, level }: InterruptedSeries, amount: Amount): Message[] {
  if (!slope) return []
  if (slope.pValue >= 1 - level) return [message('effects.trendUnclear')]
  const isLower = slope.estimate < none(scale)
  return [message(isLower ? 'effects.trendLower' : 'effects.trendHigher', sizes(slope, scale, amount).values)]
}

/** Said instead of an estimate where the series is too short. */
export function describeTooFew({ before, after }: EffectReadiness): Message {
  return message('effects.tooFew', { before, after, leastBefore: LEAST_BEFORE, leastAfter: LEAST_AFTER })
}

const none = (scale: InterruptedSeries['scale']) => (scale === 'ratio' ? 1 : 0)

/** The sizes of an estimate and its limits, without their signs. */
function sizes(estimate: Estimate, scale: InterruptedSeries['scale'], amount: Amount) {
  const size = (value: number) => Math.abs(value - none(scale))
  const say = scale === 'ratio' ? percentAmount : amount
  const [near, far] = [size(estimate.lower), size(estimate.upper)].sort((a, b) => a - b)
  return {
    straddles: estimate.lower <= none(scale) && estimate.upper >= none(scale),
    values: {
      amount: say(size(estimate.estimate)),
      least: say(near!),
      most: say(far!),
      below: say(size(estimate.lower)),
      above: say(size(estimate.upper)),
    },
  }
}
