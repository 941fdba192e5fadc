import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { valueMessage } from '@/lib/measures/value-message'
import { describeExcess } from '@/lib/statistics/effects/describe-excess'
import { describeInterrupted } from '@/lib/statistics/effects/describe-interrupted'
import { describePlaceboDates } from '@/lib/statistics/effects/describe-placebo-dates'
import {
  countAmount,
  daysAmount,
  percentAmount,
  pointsAmount,
  type Amount,
} from '@/lib/statistics/effects/effect-amount'
import type { InterruptedCount } from '@/lib/statistics/effects/interrupted-count'
import { mean } from '@/lib/statistics/mean'
import { message, type Message } from '@/lib/text/message'
import type { ChangeContent } from './change.types'
import type { Evaluation } from './evaluate-series'

type Answered = Extract<Evaluation, { kind: 'answered' }>

/** Words for the size of a difference in the unit of a measure. */
export function amountIn({ unit }: Pick<MeasureDefinition, 'unit'>): Amount {
  return unit === 'percent' ? pointsAmount : unit === 'days' ? daysAmount : countAmount
}

/** What an evaluation says: the answer first, in figures of the measure then, and how far to trust it last. */
export function describeEvaluation(
  evaluation: Evaluation,
  measure: Pick<MeasureDefinition, 'unit' | 'decimals' | 'kind'>,
  { direction }: Pick<ChangeContent, 'direction'>,
): readonly Message[] {
  if (evaluation.kind === 'refused') return evaluation.cautions.map(({ words }) => words)
  const { result, placebos } = evaluation
  const [answer, ...rest] = describeInterrupted(result, { amount: amountIn(measure), expected: direction })
  const excess =
    measure.kind === 'count' && 'excess' in result ? describeExcess(result as InterruptedCount) : null
  const placebo = describePlaceboDates(placebos)
  return [
    answer!,
    ...(result.isRandomWalk ? [] : [levelsOf(evaluation, measure)]),
    ...(excess ? [excess] : []),
    ...careful(evaluation, measure),
    ...rest,
    ...(placebo ? [placebo] : []),
  ]
}

/** The figures themselves since the change, beside what their earlier course suggested. */
function levelsOf({ line }: Answered, measure: Pick<MeasureDefinition, 'unit' | 'decimals'>): Message {
  const since = line.filter(({ lower }) => lower !== null)
  return message('changes.levels', {
    observed: valueMessage(measure, mean(since.map(({ observed }) => observed))),
    expected: valueMessage(measure, mean(since.map(({ withoutChange }) => withoutChange))),
  })
}

/** The wider range of the method that allows for months that move together for longer, which a clear answer passes. */
function careful({ result }: Answered, measure: Pick<MeasureDefinition, 'unit'>): readonly Message[] {
  const other = result.sensitivity.find(({ method }) => method === 'ar1-noise')
  if (!result.clear || !other) return []
  const none = result.scale === 'ratio' ? 1 : 0
  const say = result.scale === 'ratio' ? percentAmount : amountIn(measure)
  const { lower, upper } = other.average
  if (lower <= none && upper >= none) return []
  const [least, most] = [Math.abs(lower - none), Math.abs(upper - none)].sort((a, b) => a - b)
  return [message('changes.careful', { least: say(least!), most: say(most!) })]
}
