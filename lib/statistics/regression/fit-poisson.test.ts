import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNested } from './compare-nested'
import { coefficientTable } from './coefficient-table'
import { fitPoisson } from './fit-poisson'
import { fitLeastSquares } from './fit-least-squares'
import { poissonWorkingSeries } from './poisson-working-series'
import { intercept } from './term'

const group = { name: 'group', values: [0, 0, 0, 1, 1, 1] }
const counts = [8, 10, 12, 22, 18, 20]

describe('fitPoisson', () => {
  it('has the group means as its fit, with the errors that theory gives', () => {
    const fit = fitPoisson(counts, [intercept(6), group], { dispersion: 'fixed' })
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(10), 8)
    expect(fit.coefficients[1]).toBeCloseTo(Math.log(2), 8)
    // Var(log ratio) = 1/30 + 1/60.
    expect(coefficientTable(fit)[1]!.standardError).toBeCloseTo(Math.sqrt(1 / 20), 8)
    expect(coefficientTable(fit)[1]!.degreesOfFreedom).toBe(Infinity)
  })

  it('scales the errors by Pearson dispersion as quasi-Poisson', () => {
    // (4 + 0 + 4)/10 + (4 + 4 + 0)/20 = 1.2 on 4 degrees of freedom.
    const fit = fitPoisson(counts, [intercept(6), group])
    expect(fit.dispersion).toBeCloseTo(0.3, 8)
    expect(coefficientTable(fit)[1]!.standardError).toBeCloseTo(Math.sqrt(0.3 / 20), 8)
    expect(coefficientTable(fit)[1]!.degreesOfFreedom).toBe(4)
  })

  it('takes an exposure as offset', () => {
    const offset = counts.map((_, i) => Math.log(i + 1))
    const fit = fitPoisson(counts, [intercept(6)], { offset })
    expect(Math.exp(fit.coefficients[0]!)).toBeCloseTo(90 / 21, 8)
  })

  it('has fitted counts that add up to the observed', () => {
    const observed = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(observed, (values) => {
        const fit = fitPoisson(values, [intercept(12), { name: 't', values: values.map((_, i) => i) }])
        const total = values.reduce((sum, value) => sum + value, 0)
        expect(fit.fitted.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 3)
        expect(fit.deviance).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  it('refuses counts with no finite answer', () => {
    expect(() => fitPoisson([0, 0, 0], [intercept(3)])).toThrow('All counts are zero')
    expect(() => fitPoisson([5, 6, 7, 0, 0, 0], [intercept(6), group])).toThrow('only zero')
    expect(() => fitPoisson([1, -1, 2], [intercept(3)])).toThrow('negative')
    expect(() => fitPoisson([1, NaN, 2], [intercept(3)])).toThrow('finite')
    expect(() => fitPoisson([1, 2, 3], [intercept(3)], { offset: [0, 0] })).toThrow('same length')
  })
})

describe('compareNested', () => {
  it('is the F test of added terms', () => {
    const small = fitPoisson(counts, [intercept(6)])
    const large = fitPoisson(counts, [intercept(6), group])
    const test = compareNested(small, large, large.dispersion)
    expect(test.statistic).toBeCloseTo((small.deviance - large.deviance) / large.dispersion, 10)
    expect(test.pValue).toBeLessThan(0.01)
    expect(() => compareNested(large, small, 1)).toThrow('more terms')
  })
})

describe('poissonWorkingSeries', () => {
  it('is a linear series with the same coefficients and the dispersion for its variance', () => {
    const terms = [intercept(6), group]
    const fit = fitPoisson(counts, terms)
    const working = poissonWorkingSeries(fit, terms)
    const linear = fitLeastSquares(working.response, working.terms)
    linear.coefficients.forEach((value, j) => expect(value).toBeCloseTo(fit.coefficients[j]!, 8))
    expect(linear.sigma ** 2).toBeCloseTo(fit.dispersion, 6)
  })
})
