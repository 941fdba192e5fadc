import { requireNonNegative } from '../guards'
import { quantile } from '../quantiles/quantile'

/** Above this many a month, chance alone moves a rate too little to explain what months differ by. */
const manyAMonth = 500

/**
 * Which chart suits a rate: p′ where the typical (median) denominator is over 500, else XmR. Null denominators
 * are gaps; a series with none known takes XmR.
 */
export function rateChart(denominators: readonly (number | null)[]): 'xmr' | 'p-prime' {
  const known = denominators.filter((value) => value !== null)
  requireNonNegative(known, 'The denominators')
  return known.length > 0 && quantile(known, 0.5) > manyAMonth ? 'p-prime' : 'xmr'
}
