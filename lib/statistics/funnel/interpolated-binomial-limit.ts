import { binomialCdf, binomialPmf, binomialQuantile } from '../distributions/binomial'
import { requireLevel, requireProbability, requireWhole, requirePositive } from '../guards'

/**
 * Exact binomial funnel limit with interpolation between counts, as a proportion:
 * (r − α) / n with r the p-quantile of the count and α the share of its probability beyond p.
 * Can lie a little below nought for few cases; a chart cuts it there.
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance",
 * Statistics in Medicine 24 (2005), appendix A.1.1.
 *
 * @param n cases, whole, above 0
 * @param target overall proportion
 * @param p probability up to the limit: 0.025 and 0.975 for 95 %, 0.001 and 0.999 for 99.8 %
 */
export function interpolatedBinomialLimit(n: number, target: number, p: number): number {
  requireWhole(n, 'The number of cases')
  requirePositive(n, 'The number of cases')
  requireProbability(target, 'The target')
  requireLevel(p, 'p')
  // Where only one count can happen there is nothing to interpolate.
  if (target === 0 || target === 1) return target
  const count = binomialQuantile(p, n, target)
  const beyond = (binomialCdf(count, n, target) - p) / binomialPmf(count, n, target)
  return (count - beyond) / n
}
