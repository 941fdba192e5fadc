import { clusterRobustCovariance } from '../regression/cluster-robust'
import { coefficientTable, type Coefficient } from '../regression/coefficient-table'
import { fitLeastSquares } from '../regression/fit-least-squares'
import { intercept } from '../regression/term'
import { requireNonEmpty } from '../guards'

/** An observation of a unit at a time. */
export interface DifferenceRow {
  readonly unit: string | number
  readonly outcome: number
  /** Whether the unit is one of those with the change. */
  readonly treated: boolean
  /** Whether the time is at or after its start. */
  readonly post: boolean
}

/**
 * The 2 × 2 difference-in-differences: outcome on treated, post and treated × post, with errors clustered by
 * unit (CR1) and judged by Student's t with one degree of freedom fewer than units. The last coefficient is the
 * effect: the change in the treated units minus the change in the others.
 *
 * Throws `empty`, `not-finite`, `too-few`; `degenerate` unless all four combinations of treated and post occur.
 */
export function pooledDifference(rows: readonly DifferenceRow[], level = 0.95): Coefficient[] {
  requireNonEmpty(rows, 'The rows')
  const indicator = (name: string, of: (row: DifferenceRow) => boolean) => ({
    name,
    values: rows.map((row) => (of(row) ? 1 : 0)),
  })
  const fit = fitLeastSquares(
    rows.map(({ outcome }) => outcome),
    [
      intercept(rows.length),
      indicator('treated', (row) => row.treated),
      indicator('post', (row) => row.post),
      indicator('treated:post', (row) => row.treated && row.post),
    ],
  )
  const clusters = rows.map(({ unit }) => unit)
  const covariance = clusterRobustCovariance(fit, clusters)
  const degreesOfFreedom = () => new Set(clusters).size - 1
  return coefficientTable({ ...fit, covariance, degreesOfFreedom }, level)
}
