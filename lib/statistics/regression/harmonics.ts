import { requireFinite, requirePositive } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { Term } from './term'

/**
 * Seasonal terms: sine and cosine of 1, 2, … cycles in a period, named sin1, cos1, sin2, cos2, …
 * The last pair of an even period has a cosine only, since its sine is zero at every whole month.
 * Source: Bhaskaran et al., Int J Epidemiol 2013;42:1187 (seasonality in interrupted time series).
 *
 * @param times position of each observation (for monthly data the number of the month).
 * @param pairs how many cycles, from 0 to half the period.
 * @param period observations in a full season, 12 for months.
 * Throws `not-finite`, `out-of-range`.
 */
export function harmonics(times: readonly number[], pairs: number, period = 12): Term[] {
  requireFinite(times, 'The times')
  requirePositive(period, 'The period')
  if (!Number.isInteger(pairs) || pairs < 0 || 2 * pairs > period)
    throw new StatisticsError('out-of-range', `The harmonic pairs must be 0 to ${period / 2}, not ${pairs}`)
  return Array.from({ length: pairs }, (_, i) => i + 1).flatMap((cycle) => {
    const angle = (2 * Math.PI * cycle) / period
    const sine = { name: `sin${cycle}`, values: times.map((t) => Math.sin(angle * t)) }
    const cosine = { name: `cos${cycle}`, values: times.map((t) => Math.cos(angle * t)) }
    return 2 * cycle === period ? [cosine] : [sine, cosine]
  })
}
