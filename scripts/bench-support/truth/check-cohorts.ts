import { measureById } from '@/lib/measures/registry'
import { flowsInSpan } from '@/lib/questions/curves/flows-in-span'
import { fromOrigin, isKnownLate } from '@/lib/questions/curves/known-late'
import { spellsOfFlows } from '@/lib/questions/curves/spells-of-flows'
import type { FlowRow } from '@/lib/questions/door/read-flows'
import { histogramCount } from '@/lib/statistics/quantiles/day-histogram'
import { sum } from '@/lib/statistics/mean'
import { aalenJohansen } from '@/lib/statistics/durations/aalen-johansen'
import { incidenceErrors } from '@/lib/statistics/durations/incidence-errors'
import { kaplanMeier } from '@/lib/statistics/durations/kaplan-meier'
import type { Spell } from '@/lib/statistics/durations/spell'
import { survivalQuantile } from '@/lib/statistics/durations/survival-quantile'
import type { ByMeasure } from './read-cells-of'
import type { Truth } from './read-truth'

/** Fewer ends than this are told nothing of (lib/questions/curves/curve-of.ts). */
const leastEnded = 20
/** A curve is shown as far as so many are at risk. */
const leastAtRisk = 10
/** Shares are told to a millionth. */
const rounding = 1e-6

/** One estimate beside what is true: of a board, a stage, a quarter (and a way out and a day). */
export type Finding = {
  readonly areaId: number
  readonly measure: string
  readonly quarter: string
  /** Exit and days of a share; of a median nothing. */
  readonly what: string
  readonly truth: number
  readonly told: number | null
  readonly holds: boolean
  /** Some are still open. */
  readonly censored: boolean
}

/** Whether the intervals of Kaplan–Meier medians hold the true medians of those who began in each quarter. */
export function checkMedians(truth: Truth, flows: ByMeasure<FlowRow>): readonly Finding[] {
  return truth.durations.flatMap(({ areaId, measure, quarter, median }) => {
    const exits = exitsOf(measure)
    const spells = exits.length === 1 ? cohortSpells(flows(areaId, measure), measure, quarter) : null
    if (!spells) return []
    const { value, lower, upper } = survivalQuantile(kaplanMeier(spells), 0.5)
    // Neither a middle nor a least of it: nothing is told.
    if (value === null && lower === null) return []
    return [
      {
        ...{ areaId, measure, quarter: quarter.from, what: 'median', truth: median, told: value },
        holds: (lower ?? 0) <= median && median <= (upper ?? Infinity),
        censored: isCensored(spells),
      },
    ]
  })
}

/** Whether Aalen–Johansen shares are within two standard errors of the true shares, as far as a curve is shown. */
export function checkShares(truth: Truth, flows: ByMeasure<FlowRow>): readonly Finding[] {
  const curves = new Map<string, Curve | null>()
  return truth.shares.flatMap(({ areaId, measure, exit, quarter, by }) => {
    const exits = exitsOf(measure)
    const key = `${areaId} ${measure} ${quarter.from}`
    if (!curves.has(key))
      curves.set(key, curveOf(cohortSpells(flows(areaId, measure), measure, quarter), exits))
    const curve = curves.get(key)
    if (!curve) return []
    const place = exits.indexOf(exit)
    return [...by]
      .filter(([day]) => day <= curve.last)
      .map(([day, share]) => {
        const at = curve.steps.findLast(({ time }) => time <= day)
        const error = curve.errors.findLast(({ time }) => time <= day)
        const told = at?.incidence[place] ?? 0
        return {
          ...{ areaId, measure, quarter: quarter.from, what: `${exit} by ${day}`, truth: share, told },
          holds: Math.abs(told - share) <= 2 * (error?.incidence[place] ?? 0) + rounding,
          censored: curve.censored,
        }
      })
  })
}

type Curve = {
  readonly steps: ReturnType<typeof aalenJohansen>
  readonly errors: ReturnType<typeof incidenceErrors>
  /** The last day that is shown. */
  readonly last: number
  readonly censored: boolean
}

function curveOf(spells: readonly Spell[] | null, exits: readonly string[]): Curve | null {
  if (!spells) return null
  const steps = aalenJohansen(spells, exits.length)
  // Where nobody is left open, the shares stay what they are.
  const censored = isCensored(spells)
  const last = censored ? (steps.findLast(({ atRisk }) => atRisk >= leastAtRisk)?.time ?? -1) : Infinity
  return { steps, errors: incidenceErrors(spells, exits.length), last, censored }
}

export function exitsOf(measure: string): readonly string[] {
  const figure = measureById(measure)?.linked?.figure
  if (!figure || !('exits' in figure)) throw new Error(`${measure} has no ways out`)
  return figure.exits.map(({ name }) => name)
}

/** Of those who began in some months; null where too few of them ended. */
function cohortSpells(
  rows: readonly FlowRow[],
  measure: string,
  months: { readonly from: string; readonly to: string },
): readonly Spell[] | null {
  const found = flowsInSpan(rows, exitsOf(measure), months, months)
  if (!found || sum(found.flows.exits.map(histogramCount)) < leastEnded) return null
  return spellsOfFlows((isKnownLate(measureById(measure)!) ? fromOrigin(found) : found).flows)
}

const isCensored = (spells: readonly Spell[]) => spells.some(({ cause }) => cause === 0)
