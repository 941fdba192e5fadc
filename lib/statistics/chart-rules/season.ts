import { requireFinite } from '../guards'
import { mean } from '../mean'
import { StatisticsError } from '../statistics-error'
import { kruskalWallis } from './kruskal-wallis'
import { seasonTrend } from './season-trend'

export interface Season {
  /** `unknown` under three whole years of figures: nothing is tested and nothing removed. */
  readonly presence: 'present' | 'absent' | 'unknown'
  /** Of the test; null where unknown. */
  readonly pValue: number | null
  /** What the season adds at each place, from the same month of other years; nought where not present. */
  readonly effects: readonly number[]
  /** The series without its season; as given where not present. */
  readonly adjusted: readonly (number | null)[]
}

/** A series is changed only on strong evidence. */
const significance = 0.01
/** Years in which each month must be known. */
const leastYears = 3

/**
 * Tests a series for a season and takes it out: Kruskal–Wallis by month on what is left of the series after its
 * trend (a centred mean over a whole year); if significant at 1 %, each point loses the mean deviation of the
 * same month in the *other* years, so an unusual month does not hide itself.
 *
 * @param values in order; null is a gap
 * @param period points in a year: 12 for months, 4 for quarters; 1 (years) has no season
 * @param firstPhase place in the year of the first value, from 0
 */
export function removeSeason(values: readonly (number | null)[], period: number, firstPhase = 0): Season {
  if (!Number.isInteger(period) || period < 1)
    throw new StatisticsError('out-of-range', `A year cannot have ${period} points`)
  requireFinite(
    values.filter((value) => value !== null),
    'The series',
  )
  const untouched = { effects: values.map(() => 0), adjusted: values }
  if (period === 1) return { presence: 'absent', pValue: null, ...untouched }
  const phaseOf = (i: number) => (i + firstPhase) % period
  const trend = seasonTrend(values, period)
  const phases = Array.from({ length: period }, (_, phase) =>
    values.flatMap((value, i) =>
      value !== null && trend && phaseOf(i) === phase ? [value - trend[i]!] : [],
    ),
  )
  if (phases.some((deviations) => deviations.length < leastYears))
    return { presence: 'unknown', pValue: null, ...untouched }
  const { pValue } = kruskalWallis(phases)
  if (pValue >= significance) return { presence: 'absent', pValue, ...untouched }

  const effects = effectsOf(values, trend!, phases, phaseOf)
  const adjusted = values.map((value, i) => (value === null ? null : value - effects[i]!))
  return { presence: 'present', pValue, effects, adjusted }
}

/** Mean deviation of the same phase, without the point itself where it has a value, about that of all phases. */
function effectsOf(
  values: readonly (number | null)[],
  trend: readonly number[],
  phases: readonly (readonly number[])[],
  phaseOf: (i: number) => number,
): number[] {
  const overall = mean(phases.map((deviations) => mean(deviations)))
  return values.map((value, i) => {
    const deviations = phases[phaseOf(i)]!
    const total = mean(deviations) * deviations.length
    const others = value === null ? mean(deviations) : (total - (value - trend[i]!)) / (deviations.length - 1)
    return others - overall
  })
}
