import { measureById } from '@/lib/measures/registry'
import { message } from '@/lib/text/message'
import type { Period } from '@/lib/time/period'
import type { Figure } from '../answer'
import type { StageView } from '../timeliness.types'
import { madeSeries, type Made } from './made-series'

/** The middle of a year with its range; its ends left out where too few are beyond. */
export type MadeYear = readonly [value: number, lower?: number, upper?: number]

const figure = ([value, lower, upper]: MadeYear): Figure => ({
  kind: 'value',
  value,
  numerator: null,
  denominator: null,
  interval: lower === undefined || upper === undefined ? null : { lower, upper, level: 0.95 },
  spread: null,
})

/** A stage of a board with these monthly middles, and the middles of a year and of the year before. */
export function madeStage(
  id: string,
  values: readonly Made[],
  year: MadeYear | null = null,
  before: MadeYear | null = null,
  last?: Period,
): StageView {
  return {
    measure: measureById(id)!,
    completed: madeSeries(id, values, last),
    ...{ pace: null, curve: null, before: null },
    half: year ? figure(year) : { kind: 'suppressed' },
    halfBefore: before && figure(before),
    year: year ? figure(year) : { kind: 'suppressed' },
    yearBefore: before && figure(before),
    period: message('periods.calendarYear', { year: '2025' }),
  }
}
