import { Matrix } from 'ml-matrix'
import { requireSameLength } from '../guards'
import { StatisticsError } from '../statistics-error'
import type { LeastSquaresFit } from './fit-least-squares'

/**
 * Covariance of least-squares coefficients that allows for any dependence within a cluster (CR1):
 * G/(G − 1) · (n − 1)/(n − k) times the sandwich of cluster sums of scores. Source: Liang and Zeger,
 * Biometrika 1986;73:13; the correction is that of Stata and of sandwich::vcovCL(type = 'HC1').
 * With few treated clusters it is too small: randomisation inference is the headline there.
 *
 * @param clusters the cluster of each observation.
 * @param parameters k, more than the columns of the design where fixed effects were swept out of it.
 * @returns p × p. Judge by Student's t with G − 1 degrees of freedom.
 * Throws `unequal-lengths`; `too-few` with under two clusters or n ≤ k.
 */
export function clusterRobustCovariance(
  fit: Pick<LeastSquaresFit, 'design' | 'residuals' | 'unscaled' | 'weights'>,
  clusters: readonly (string | number)[],
  parameters = fit.design.columns,
): Matrix {
  requireSameLength(clusters, fit.residuals, 'The clusters and the observations')
  const { rows: n, columns: p } = fit.design
  const sums = new Map<string | number, number[]>()
  clusters.forEach((cluster, i) => {
    const total = sums.get(cluster) ?? new Array<number>(p).fill(0)
    for (let j = 0; j < p; j += 1) total[j]! += fit.design.get(i, j) * fit.residuals[i]! * fit.weights[i]!
    sums.set(cluster, total)
  })
  const groups = sums.size
  if (groups < 2) throw new StatisticsError('too-few', 'Cluster-robust errors need at least two clusters')
  if (n <= parameters)
    throw new StatisticsError('too-few', `${n} observations cannot support ${parameters} parameters`)
  const scores = new Matrix([...sums.values()])
  const meat = scores.transpose().mmul(scores)
  const correction = (groups / (groups - 1)) * ((n - 1) / (n - parameters))
  return fit.unscaled.mmul(meat).mmul(fit.unscaled).mul(correction)
}
