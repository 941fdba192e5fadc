import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { aalenJohansen, type IncidenceStep } from '@/lib/statistics/durations/aalen-johansen'
import { describeDuration } from '@/lib/statistics/durations/describe-duration'
import { describeOutcomes, outcomeShares } from '@/lib/statistics/durations/describe-outcomes'
import { incidenceAt } from '@/lib/statistics/durations/incidence-at'
import { kaplanMeier, type SurvivalStep } from '@/lib/statistics/durations/kaplan-meier'
import { summariseDurations } from '@/lib/statistics/durations/summarise-durations'
import { survivalQuantile } from '@/lib/statistics/durations/survival-quantile'
import { limitsAtLevel } from '@/lib/statistics/durations/survival-limits'
import { histogramCount } from '@/lib/statistics/quantiles/day-histogram'
import { message, type Message, type MessageKey } from '@/lib/text/message'
import type { Curve, CurveStep } from '../curve.types'
import { showableQuantile } from '../series/showable-quantile'
import { spanMessage } from '../series/span'
import type { FlowsInSpan } from './flows-in-span'
import { spellsOfFlows } from './spells-of-flows'

/** A curve stops where fewer than this are left: one case more or less would move it. */
const leastAtRisk = 10
/** Curves are drawn in steps of so many days, so that no single day can be read from them. */
const stepDays = 7
/** Fewer ends than this say nothing of a pace. */
const leastEnded = 20
/** The days that people ask for. */
const askedDays = [30, 90, 180, 365]

/**
 * The curve of a duration or of what comes first, from the flows of some months: Kaplan–Meier where everybody must
 * pass, Aalen–Johansen where some leave another way (never Kaplan–Meier with other ends as if still open). Null where
 * too few ended to draw one.
 *
 * @param exits names in the order of the definition
 */
export function curveOf(
  measure: MeasureDefinition,
  exits: readonly string[],
  { span, flows }: FlowsInSpan,
): Curve | null {
  const ended = flows.exits.reduce((sum, histogram) => sum + histogramCount(histogram), 0)
  const spells = spellsOfFlows(flows)
  if (ended < leastEnded || spells.length === 0) return null
  const shares = untilFew(aalenJohansen(spells, exits.length))
  const last = shares.at(-1)
  if (!last) return null
  const single = exits.length === 1 ? untilFew(kaplanMeier(spells)) : null
  const median = single && survivalQuantile(single, 0.5)
  const completedMedian = showableQuantile(flows.exits[0]!, 0.5)
  return {
    period: spanMessage(span),
    exits,
    steps: stepsOf(shares, single, last.time),
    marks: askedDays.filter((day) => day <= last.time).map((day) => outcomeShares(shares, day)),
    median: median?.value == null ? null : { value: median.value, lower: median.lower, upper: median.upper },
    completedMedian,
    ended,
    sentences: single
      ? describeDuration(
          { ...summariseDurations(spells), median: median!, completedMedian, ...kindOf(median!.value) },
          'period',
        )
      : outcomesOf(measure, exits, shares, last.time),
  }
}

const kindOf = (median: number | null) => ({
  kind:
    median === null ? ('not-reached' as const) : median === 0 ? ('same-day' as const) : ('reached' as const),
})

/** The part of a curve in which enough are at risk. */
function untilFew<Step extends IncidenceStep | SurvivalStep>(steps: readonly Step[]): readonly Step[] {
  // Few may be at risk on the first days, too, where most come under observation later.
  const few = steps.findLastIndex(({ atRisk }) => atRisk >= leastAtRisk)
  return steps.slice(0, few + 1)
}

function stepsOf(
  shares: readonly IncidenceStep[],
  single: readonly SurvivalStep[] | null,
  end: number,
): readonly CurveStep[] {
  const limits = limitsAtLevel('log-log', 0.95)
  return Array.from({ length: Math.floor(end / stepDays) + 1 }, (_, i) => {
    const day = i * stepDays
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
}

function outcomesOf(
  { basis }: MeasureDefinition,
  exits: readonly string[],
  shares: readonly IncidenceStep[],
  end: number,
): readonly Message[] {
  const day = [90, 30].find((asked) => asked <= end)
  if (day === undefined) return []
  const words = [...exits, 'open'].map((name) => message(`flows.${name}` as MessageKey))
  const who = message(`flows.who-${basis}` as MessageKey)
  return [describeOutcomes(outcomeShares(shares, day), who, words)]
}
