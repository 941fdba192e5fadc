import { showableQuantile } from '@/lib/disclosure/show/showable-quantile'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { aalenJohansen, type IncidenceStep } from '@/lib/statistics/durations/aalen-johansen'
import { describeDuration, type DurationView } from '@/lib/statistics/durations/describe-duration'
import { describeOutcomes, outcomeShares } from '@/lib/statistics/durations/describe-outcomes'
import { incidenceAt } from '@/lib/statistics/durations/incidence-at'
import { kaplanMeier, type SurvivalStep } from '@/lib/statistics/durations/kaplan-meier'
import { summariseDurations } from '@/lib/statistics/durations/summarise-durations'
import { survivalQuantile } from '@/lib/statistics/durations/survival-quantile'
import { limitsAtLevel } from '@/lib/statistics/durations/survival-limits'
import { histogramCount } from '@/lib/statistics/quantiles/day-histogram'
import { message, type Message, type MessageKey } from '@/lib/text/message'
import type { Curve, CurveStep } from '../curve.types'
import { spanMessage } from '../series/span'
import { daysToRead, type DaysToRead } from './days-to-read'
import type { FlowsInSpan } from './flows-in-span'
import { spellsOfFlows } from './spells-of-flows'

/** Fewer ends than this say nothing of a pace. */
const leastEnded = 20
/** The days that people ask for, the most wanted first. */
const askedDays = [90, 180, 30, 365]

/**
 * The curve of a duration or of what comes first, from the flows of some months: Kaplan–Meier where everybody must
 * pass, Aalen–Johansen where some leave another way (never Kaplan–Meier with other ends as if still open). Worked out
 * from all days, then read where it may be. Null where too few ended to draw one.
 *
 * @param exits names in the order of the definition
 * @param completed whether a middle of completed cases alone is given
 */
export function curveOf(
  measure: MeasureDefinition,
  exits: readonly string[],
  { span, flows, casesBeyond }: FlowsInSpan,
  view: DurationView,
  completed = true,
): Curve | null {
  const ended = flows.exits.reduce((sum, histogram) => sum + histogramCount(histogram), 0)
  const spells = spellsOfFlows(flows)
  if (ended < leastEnded || spells.length === 0) return null
  const read = daysToRead(flows, askedDays, casesBeyond)
  const last = read.days.at(-1)
  if (!last) return null
  const upTo = <Step extends IncidenceStep | SurvivalStep>(steps: readonly Step[]) =>
    steps.filter(({ time }) => time <= last)
  const shares = upTo(aalenJohansen(spells, exits.length))
  const single = exits.length === 1 ? upTo(kaplanMeier(spells)) : null
  if (shares.length === 0) return null
  const median = single && survivalQuantile(single, 0.5)
  const completedMedian = !completed ? null : showableQuantile(flows.exits[0]!, 0.5, casesBeyond)
  return {
    period: spanMessage(span),
    exits,
    steps: stepsOf(shares, single, read),
    marks: read.marks.map((day) => outcomeShares(shares, day)),
    median: median?.value == null ? null : { value: median.value, lower: median.lower, upper: median.upper },
    completedMedian,
    ended,
    sentences: single
      ? describeDuration(
          {
            ...summariseDurations(spells),
            median: median!,
            completedMedian,
            ...kindOf(median!.value),
            // As far as the curve is shown: the last day of all is one person's.
            longest: last,
            finished: 1 - (single.at(-1)?.survival ?? 1),
          },
          view,
        )
      : outcomesOf(measure, exits, shares, read),
  }
}

const kindOf = (median: number | null) => ({
  kind:
    median === null ? ('not-reached' as const) : median === 0 ? ('same-day' as const) : ('reached' as const),
})

function stepsOf(
  shares: readonly IncidenceStep[],
  single: readonly SurvivalStep[] | null,
  { days }: DaysToRead,
): readonly CurveStep[] {
  const limits = limitsAtLevel('log-log', 0.95)
  const begin = { day: 0, open: 1, ended: shares[0]!.incidence.map(() => 0), lower: null, upper: null }
  const read = days.map((day) => {
    const { open, incidence } = incidenceAt(shares, day)
    const at = single?.findLast(({ time }) => time <= day)
    const { lower, upper } = at ? limits(at) : { lower: null, upper: null }
    return {
      day,
      open,
      ended: incidence,
      // Limits of the share that ended are those of the share still open, turned round.
      lower: upper === null ? null : 1 - upper,
      upper: lower === null ? null : 1 - lower,
    }
  })
  // Where so few left on the first day that they may not be shown, the curve begins with everybody.
  return days.includes(0) ? read : [begin, ...read]
}

/** The day of which a sentence speaks: three months, else one, else the last point up to then. */
function outcomesOf(
  { basis }: MeasureDefinition,
  exits: readonly string[],
  shares: readonly IncidenceStep[],
  { marks, days }: DaysToRead,
): readonly Message[] {
  const day =
    [90, 30].find((asked) => marks.includes(asked)) ?? days.findLast((point) => point > 0 && point <= 90)
  if (day === undefined) return []
  const words = [...exits, 'open'].map((name) => message(`flows.${name}` as MessageKey))
  const who = message(`flows.who-${basis}` as MessageKey)
  return [describeOutcomes(outcomeShares(shares, day), who, words)]
}
