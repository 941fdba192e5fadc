import fc from 'fast-check'
import { determinant, inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { coefficientTable } from './coefficient-table'
import { fitAr1 } from './fit-ar1'
import { fitLeastSquares } from './fit-least-squares'
import { intercept } from './term'

/** REML and Kenward–Roger (first order) written out with n × n matrices, to hold the fast forms to. */
function dense(y: readonly number[], x: Matrix, times: readonly number[], phi: number) {
  const n = y.length
  const p = x.columns
  const power = (i: number, j: number) => Math.abs(times[i]! - times[j]!)
  const fill = (of: (d: number) => number) =>
    new Matrix(times.map((_, i) => times.map((__, j) => of(power(i, j)))))
  const r = fill((d) => phi ** d)
  const byPhi = fill((d) => (d === 0 ? 0 : d * phi ** (d - 1)))
  const ri = inverse(r)
  const g = inverse(x.transpose().mmul(ri).mmul(x))
  const column = Matrix.columnVector(y as number[])
  const beta = g.mmul(x.transpose()).mmul(ri).mmul(column)
  const e = Matrix.sub(column, x.mmul(beta))
  const rss = e.transpose().mmul(ri).mmul(e).get(0, 0)
  const logLikelihood =
    -0.5 *
    ((n - p) * (Math.log((2 * Math.PI * rss) / (n - p)) + 1) +
      Math.log(determinant(r)) -
      Math.log(determinant(g)))
  const v = Matrix.mul(r, rss / (n - p))
  const vi = inverse(v)
  const cov = inverse(x.transpose().mmul(vi).mmul(x))
  const project = Matrix.sub(vi, vi.mmul(x).mmul(cov).mmul(x.transpose()).mmul(vi))
  const parts = [r, Matrix.mul(byPhi, rss / (n - p))]
  const information = new Matrix(
    parts.map((a) => parts.map((b) => 0.5 * project.mmul(a).mmul(project).mmul(b).trace())),
  )
  const w = inverse(information)
  const slopes = parts.map((a) => x.transpose().mmul(vi).mmul(a).mmul(vi).mmul(x).mul(-1))
  let extra = Matrix.zeros(p, p)
  parts.forEach((a, i) =>
    parts.forEach((b, j) => {
      const q = x.transpose().mmul(vi).mmul(a).mmul(vi).mmul(b).mmul(vi).mmul(x)
      extra = extra.add(q.sub(slopes[i]!.mmul(cov).mmul(slopes[j]!)).mul(w.get(i, j)))
    }),
  )
  const adjusted = Matrix.add(cov, cov.mmul(extra).mmul(cov).mul(2))
  const freedom = (j: number) => {
    const gradient = slopes.map((slope) => -cov.mmul(slope).mmul(cov).get(j, j))
    let spread = 0
    gradient.forEach((a, i) => gradient.forEach((b, k) => (spread += a * b * w.get(i, k))))
    return Math.max(3, (2 * cov.get(j, j) ** 2) / spread)
  }
  return { beta: beta.to1DArray(), logLikelihood, cov, adjusted, freedom }
}

function series(n: number, phi: number, seed: number) {
  const random = createRandom(seed)
  let e = random.normal()
  const y = Array.from({ length: n }, (_, t) => {
    if (t > 0) e = phi * e + Math.sqrt(1 - phi * phi) * random.normal()
    return 100 + 0.5 * t + 4 * e
  })
  const terms = [
    intercept(n),
    { name: 'time', values: y.map((_, t) => t) },
    { name: 'step', values: y.map((_, t) => (t >= n / 2 ? 1 : 0)) },
  ]
  return { y, terms, x: new Matrix(y.map((_, t) => terms.map(({ values }) => values[t]!))) }
}

describe('fitAr1', () => {
  it.each([
    ['without gaps', 30, (t: number) => t + 1],
    ['with gaps', 24, (t: number) => t + Math.floor(t / 5) * 2],
  ])('is the REML fit and Kenward–Roger error of dense matrices, %s', (_, n, timeOf) => {
    const { y, terms, x } = series(n, 0.5, 7)
    const times = y.map((__, t) => timeOf(t))
    const fit = fitAr1(y, terms, times)
    const check = dense(y, x, times, fit.phi)
    expect(fit.logLikelihood).toBeCloseTo(check.logLikelihood, 6)
    for (const other of [fit.phi - 0.02, fit.phi + 0.02, -0.4, 0, 0.9])
      expect(dense(y, x, times, other).logLikelihood).toBeLessThan(fit.logLikelihood)
    coefficientTable(fit).forEach((coefficient, j) => {
      expect(coefficient.estimate).toBeCloseTo(check.beta[j]!, 6)
      expect(coefficient.standardError).toBeCloseTo(Math.sqrt(check.adjusted.get(j, j)), 6)
      expect(coefficient.degreesOfFreedom).toBeCloseTo(check.freedom(j), 4)
      expect(fit.plainCovariance.get(j, j)).toBeCloseTo(check.cov.get(j, j), 6)
    })
  })

  it('finds the φ that made a long series', () => {
    const { y, terms } = series(2000, 0.6, 3)
    expect(fitAr1(y, terms).phi).toBeCloseTo(0.6, 1)
  })

  it('is nearly least squares where errors do not depend on each other', () => {
    const { y, terms } = series(400, 0, 4)
    const plain = fitLeastSquares(y, terms)
    const fit = fitAr1(y, terms)
    expect(fit.coefficients[2]).toBeCloseTo(plain.coefficients[2]!, 0)
    expect(Math.abs(fit.phi)).toBeLessThan(0.1)
  })

  it('keeps φ, t and degrees of freedom when the series is shifted and scaled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        (seed, scale, shift) => {
          const { y, terms } = series(20, 0.3, seed)
          const one = fitAr1(y, terms)
          const other = fitAr1(
            y.map((value) => value * scale + shift),
            terms,
          )
          expect(other.phi).toBeCloseTo(one.phi, 4)
          const [a, b] = [coefficientTable(one)[2]!, coefficientTable(other)[2]!]
          expect(b.statistic).toBeCloseTo(a.statistic, 3)
          expect(b.degreesOfFreedom / a.degreesOfFreedom).toBeCloseTo(1, 3)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('gives finite errors and degrees of freedom on short and wild series', () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 6, maxLength: 14 })
    fc.assert(
      fc.property(values, (y) => {
        const terms = [intercept(y.length), { name: 't', values: y.map((_, t) => t) }]
        let fit
        try {
          fit = fitAr1(y, terms)
        } catch (error) {
          expect(error).toMatchObject({ name: 'StatisticsError', kind: 'degenerate' })
          return
        }
        for (const coefficient of coefficientTable(fit)) {
          expect(coefficient.standardError).toBeGreaterThan(0)
          expect(coefficient.degreesOfFreedom).toBeGreaterThan(0)
          expect(coefficient.pValue).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('says that a random walk is one', () => {
    const y = Array.from({ length: 60 }, (_, t) => Math.sin(t / 12) * 50 + t)
    expect(fitAr1(y, [intercept(60)]).atBoundary).toBe(true)
  })

  it('refuses what has no answer', () => {
    const line = [1, 2, 3, 4, 5, 6]
    const time = { name: 't', values: [1, 2, 3, 4, 5, 6] }
    expect(() => fitAr1([5, 5, 5, 5, 5, 5], [intercept(6)])).toThrow('fit exactly')
    expect(() => fitAr1([0, 0, 0, 0, 0, 0], [intercept(6)])).toThrow('fit exactly')
    expect(() => fitAr1(line, [intercept(6), time])).toThrow('fit exactly')
    expect(() => fitAr1([1, 4], [intercept(2)])).toThrow('support')
    expect(() => fitAr1([1, NaN, 2, 3], [intercept(4)])).toThrow('finite')
    expect(() => fitAr1([1, 5, 2, 3], [intercept(4)], [1, 2, 2, 3])).toThrow('rise')
    expect(() => fitAr1([1, 5, 2, 3], [intercept(4)], [1, 2, 3.5, 4])).toThrow('whole')
    expect(() => fitAr1([1, 5, 2, 3], [intercept(4)], [1, 2, 3])).toThrow('same length')
  })
})
