import { coefficientTable } from '../regression/coefficient-table'
import type { Estimate } from '../regression/estimate-contrast'
import { StatisticsError } from '../statistics-error'
import { twoWayFixedEffects, type PanelRow } from './two-way-fixed-effects'

/** The gap between treated and other units so many times after the start, beside the time just before it. */
export interface EventStudyPoint extends Estimate {
  /** Times since the start; negative before it. −1 is the reference and is left out. */
  readonly relative: number
}

/** An observation with the first time of the change in its unit; null if it never has it. */
export interface EventStudyRow extends PanelRow {
  readonly start: number | null
}

/**
 * Event study by two-way fixed effects: one coefficient for each time relative to the start in the treated
 * units, with errors clustered by unit. Before the start they should lie around nought (the units moved
 * together); from the start on they are the effect. Meant for one common start; with several, read it beside
 * groupTimeEffects.
 *
 * @param rows one per unit and time. Needs units that never have the change, and the time just before the start.
 * Throws `degenerate`, `too-few`, `not-finite`.
 */
export function eventStudy(rows: readonly EventStudyRow[], level = 0.95): EventStudyPoint[] {
  const since = rows.map(({ time, start }) => (start === null ? null : time - start))
  const relatives = [...new Set(since.filter((value) => value !== null))].sort((a, b) => a - b)
  if (!since.includes(null))
    throw new StatisticsError('degenerate', 'An event study needs units without the change')
  if (!relatives.includes(-1) || relatives.length < 2)
    throw new StatisticsError('too-few', 'An event study needs the time just before the start, and others')
  const studied = relatives.filter((relative) => relative !== -1)
  const fit = twoWayFixedEffects(
    rows,
    studied.map((relative) => ({
      name: String(relative),
      values: since.map((value) => (value === relative ? 1 : 0)),
    })),
  )
  return coefficientTable(fit, level).map(({ term, ...estimate }) => ({
    relative: Number(term),
    ...estimate,
  }))
}
