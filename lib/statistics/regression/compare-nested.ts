import { fCdf } from '../distributions/f'
import { requireNonNegative, requirePositive } from '../guards'
import { StatisticsError } from '../statistics-error'

/** What a fit has left unexplained: residual sum of squares, or deviance with its dispersion. */
export interface Unexplained {
  readonly deviance: number
  readonly residualDegreesOfFreedom: number
}

export interface FTest {
  readonly statistic: number
  readonly numeratorDegreesOfFreedom: number
  readonly denominatorDegreesOfFreedom: number
  readonly pValue: number
}

/**
 * F test of a smaller model against a larger one that contains it (R: anova(m1, m2, test = 'F')).
 *
 * @param dispersion of the larger fit: its residual variance, or its Pearson dispersion.
 * Throws `out-of-range` unless the larger model has fewer degrees of freedom left.
 */
export function compareNested(smaller: Unexplained, larger: Unexplained, dispersion: number): FTest {
  requireNonNegative([smaller.deviance, larger.deviance], 'The deviances')
  requirePositive(dispersion, 'The dispersion')
  const added = smaller.residualDegreesOfFreedom - larger.residualDegreesOfFreedom
  if (added < 1 || larger.residualDegreesOfFreedom < 1)
    throw new StatisticsError('out-of-range', 'The larger model must have more terms than the smaller')
  const statistic = Math.max(0, smaller.deviance - larger.deviance) / added / dispersion
  return {
    statistic,
    numeratorDegreesOfFreedom: added,
    denominatorDegreesOfFreedom: larger.residualDegreesOfFreedom,
    pValue: fCdf(statistic, added, larger.residualDegreesOfFreedom, 'upper'),
  }
}
