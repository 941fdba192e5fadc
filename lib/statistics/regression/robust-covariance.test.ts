import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { clusterRobustCovariance } from './cluster-robust'
import { fitLeastSquares } from './fit-least-squares'
import { neweyWestCovariance, neweyWestLag } from './newey-west'
import { residualAutocorrelation } from './residual-autocorrelation'
import { intercept } from './term'

// The mean of 1, 2, 4, 5: residuals −2, −1, 1, 2, and (X'X)⁻¹ = 1/4.
const mean = fitLeastSquares([1, 2, 4, 5], [intercept(4)])

describe('neweyWestCovariance', () => {
  it('is the sum of weighted products of residuals, for a mean', () => {
    expect(neweyWestCovariance(mean, 0).get(0, 0)).toBeCloseTo(10 / 16, 12)
    // One lag with weight ½: 10 + 2·½·(2 − 1 + 2) = 13.
    expect(neweyWestCovariance(mean, 1).get(0, 0)).toBeCloseTo(13 / 16, 12)
    expect(neweyWestCovariance(mean, 1, { adjust: true }).get(0, 0)).toBeCloseTo((13 / 16) * (4 / 3), 12)
  })

  it('takes whole lags below n only', () => {
    expect(() => neweyWestCovariance(mean, 4)).toThrow('below 4')
    expect(() => neweyWestCovariance(mean, 1.5)).toThrow('whole')
    expect(() => neweyWestCovariance(mean, -1)).toThrow('negative')
    expect(neweyWestLag(60)).toBe(2)
  })
})

describe('clusterRobustCovariance', () => {
  it('sums the residuals of a cluster before squaring, for a mean', () => {
    // Cluster sums −3 and 3: 18/16, times 2/1 and 3/3.
    expect(clusterRobustCovariance(mean, ['a', 'a', 'b', 'b']).get(0, 0)).toBeCloseTo(36 / 16, 12)
  })

  it('is the heteroscedastic error where every observation is its own cluster', () => {
    const random = createRandom(5)
    const y = Array.from({ length: 12 }, () => random.normal())
    const x = { name: 'x', values: y.map(() => random.normal()) }
    const fit = fitLeastSquares(y, [intercept(12), x])
    const clustered = clusterRobustCovariance(
      fit,
      y.map((_, i) => i),
    )
    const plain = neweyWestCovariance(fit, 0, { adjust: true })
    expect(clustered.get(1, 1)).toBeCloseTo(plain.get(1, 1), 12)
  })

  it('needs two clusters', () => {
    expect(() => clusterRobustCovariance(mean, [1, 1, 1, 1])).toThrow('two clusters')
    expect(() => clusterRobustCovariance(mean, [1, 2])).toThrow('same length')
  })
})

describe('residualAutocorrelation', () => {
  it('gives what pencil and paper give', () => {
    // Steps 1, 2, 1 over squares 10; r₁ = (2 − 1 + 2)/10, Q = 4·6·r₁²/3.
    const found = residualAutocorrelation([-2, -1, 1, 2], 1)
    expect(found.durbinWatson).toBeCloseTo(0.6, 12)
    expect(found.ljungBox).toBeCloseTo((24 * 0.09) / 3, 12)
  })

  it('refuses equal residuals and too many lags', () => {
    expect(() => residualAutocorrelation([1, 1, 1], 1)).toThrow('all equal')
    expect(() => residualAutocorrelation([0, 0, 0], 1)).toThrow('all equal')
    expect(() => residualAutocorrelation([1, 2], 2)).toThrow('at least 3')
    expect(() => residualAutocorrelation([1, 2, 3], 0)).toThrow('at least 1')
  })
})
