import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import type { Magnitude } from './magnitude'

const measured = z.object({
  n: z.coerce.number(),
  value: z.number().nullable(),
  spread: z.number().nullable(),
})

export type Measured = {
  readonly ours: number
  /** Standard error of our sample, in the same unit. */
  readonly error: number
  readonly cases: number
}

/**
 * One figure of an invented delivery, brought to true size, and how far chance may have moved it.
 *
 * @param scale of the delivery
 */
export async function measureMagnitude(duck: Duck, magnitude: Magnitude, scale: number): Promise<Measured> {
  const { kind, per = 1 } = magnitude
  const { n, value, spread } = await duck.row(
    measured,
    `SELECT count(*) AS n, ${value_[kind]} AS value, ${spread_[kind]} AS spread FROM (${magnitude.rows})`,
  )
  if (kind === 'count') return { ours: n / scale / per, error: Math.sqrt(n) / scale / per, cases: n }
  const ours = value ?? Number.NaN
  // Of a median of lognormal days: the error of a mean, times the root of half of pi, on the scale of logs.
  const factor = kind === 'median' ? Math.sqrt(Math.PI / 2) * ours : 1
  return { ours, error: (factor * (spread ?? 0)) / Math.sqrt(n), cases: n }
}

const value_ = {
  count: 'NULL::DOUBLE',
  share: '100 * avg(coalesce(x, false)::INT)',
  mean: 'avg(x)::DOUBLE',
  median: 'quantile_disc(x, 0.5)::DOUBLE',
} as const
const spread_ = {
  count: 'NULL::DOUBLE',
  share: '100 * stddev_pop(coalesce(x, false)::INT)',
  mean: 'stddev_pop(x)',
  median: 'stddev_pop(ln(greatest(x, 1)))',
} as const
