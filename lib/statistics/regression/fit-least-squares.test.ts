import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StatisticsError } from '../statistics-error'
import { coefficientTable } from './coefficient-table'
import { fitLeastSquares } from './fit-least-squares'
import { intercept } from './term'

const x = { name: 'x', values: [1, 2, 3, 4, 5] }
const y = [2, 4, 5, 4, 5]
const kindOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof StatisticsError ? error.kind : error
  }
  return 'no error'
}

describe('fitLeastSquares', () => {
  it('gives the line, error and R² that pencil and paper give', () => {
    // Sxx 10, Sxy 6, Syy 6: slope 0.6, intercept 2.2, residual sum 2.4 on 3 degrees of freedom.
    const fit = fitLeastSquares(y, [intercept(5), x])
    expect(fit.coefficients[0]).toBeCloseTo(2.2, 12)
    expect(fit.coefficients[1]).toBeCloseTo(0.6, 12)
    expect(fit.sigma).toBeCloseTo(Math.sqrt(0.8), 12)
    expect(fit.rSquared).toBeCloseTo(0.6, 12)
    const [, slope] = coefficientTable(fit)
    expect(slope!.standardError).toBeCloseTo(Math.sqrt(0.08), 12)
    // t = 2.1213 on 3 degrees of freedom: p = 0.1240, reach 3.18245 standard errors.
    expect(slope!.pValue).toBeCloseTo(0.124027, 5)
    expect(slope!.upper - 0.6).toBeCloseTo(3.182446 * Math.sqrt(0.08), 5)
  })

  it('treats a weight of two as two observations', () => {
    const weighted = fitLeastSquares([1, 3, 2], [intercept(3), { name: 'x', values: [0, 1, 2] }], [1, 2, 1])
    const doubled = fitLeastSquares([1, 3, 3, 2], [intercept(4), { name: 'x', values: [0, 1, 1, 2] }])
    weighted.coefficients.forEach((value, i) => expect(value).toBeCloseTo(doubled.coefficients[i]!, 12))
  })

  it('leaves residuals that no term explains, in any units', () => {
    const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.01, max: 1000, noNaN: true }), (values, scale) => {
        const trend = { name: 'x', values: values.map((_, i) => i ** 2) }
        const fit = fitLeastSquares(values, [intercept(8), trend])
        const size = 1 + Math.hypot(...values)
        expect(Math.abs(fit.residuals.reduce((sum, e) => sum + e, 0))).toBeLessThan(1e-9 * size)
        expect(Math.abs(fit.residuals.reduce((sum, e, i) => sum + e * i ** 2, 0))).toBeLessThan(1e-7 * size)
        const scaled = fitLeastSquares(
          values.map((value) => value * scale + 7),
          [intercept(8), trend],
        )
        expect(scaled.sigma).toBeCloseTo(fit.sigma * scale, 6)
      }),
    )
  })

  it('has a defined answer for a constant series', () => {
    const fit = fitLeastSquares([3, 3, 3, 3, 3], [intercept(5), x])
    expect(fit.coefficients[1]).toBeCloseTo(0, 12)
    expect(fit.rSquared).toBe(0)
    expect(coefficientTable(fit).every(({ pValue }) => Number.isFinite(pValue))).toBe(true)
  })

  it('refuses what has no answer', () => {
    expect(kindOf(() => fitLeastSquares([], [intercept(0)]))).toBe('too-few')
    expect(kindOf(() => fitLeastSquares(y, []))).toBe('empty')
    expect(kindOf(() => fitLeastSquares([1, NaN, 3, 4, 5], [intercept(5)]))).toBe('not-finite')
    expect(kindOf(() => fitLeastSquares(y, [intercept(4)]))).toBe('unequal-lengths')
    expect(kindOf(() => fitLeastSquares([1, 2], [intercept(2), { name: 'x', values: [1, 2] }]))).toBe(
      'too-few',
    )
    expect(kindOf(() => fitLeastSquares(y, [intercept(5), x, { ...x, name: 'again' }]))).toBe('degenerate')
    expect(kindOf(() => fitLeastSquares(y, [intercept(5), { name: 'none', values: [0, 0, 0, 0, 0] }]))).toBe(
      'degenerate',
    )
    expect(kindOf(() => fitLeastSquares(y, [intercept(5)], [1, 1, 0, 1, 1]))).toBe('out-of-range')
  })
})
