import { determinant, inverse, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../random'
import { simulateAr1 } from '../simulate-ar1'
import { ar1NoiseKenwardRoger } from './ar1-noise-kenward-roger'
import { ar1NoiseProducts } from './ar1-noise-products'
import { coefficientTable } from './coefficient-table'
import { fitAr1 } from './fit-ar1'
import { fitAr1Noise } from './fit-ar1-noise'
import { intercept } from './term'

const correlation = (times: readonly number[], phi: number, noise: number) =>
  new Matrix(times.map((a, i) => times.map((b, j) => (i === j ? 1 : (1 - noise) * phi ** Math.abs(a - b)))))

function series(n: number, phi: number, noise: number, seed: number) {
  const random = createRandom(seed)
  const lasting = simulateAr1(random, n, phi)
  const y = lasting.map(
    (e, t) => 20 + 0.1 * t + Math.sqrt(1 - noise) * e + Math.sqrt(noise) * random.normal(),
  )
  return { y, terms: [intercept(n), { name: 'time', values: y.map((_, t) => t) }] }
}

describe('ar1NoiseProducts', () => {
  it('are the products of dense matrices, gaps or not', () => {
    const times = [1, 2, 3, 6, 7, 9]
    const columns = [
      [1, 1, 1, 1, 1, 1],
      [4, 2, 7, 1, 3, 3],
    ]
    const into = new Float64Array(4)
    const logDeterminant = ar1NoiseProducts(columns, [1, 1, 3, 1, 2], 0.7, 0.3, into)
    const v = correlation(times, 0.7, 0.3)
    const z = new Matrix(columns)
    const wanted = z.mmul(inverse(v)).mmul(z.transpose())
    expect(into[0]).toBeCloseTo(wanted.get(0, 0), 10)
    expect(into[2]).toBeCloseTo(wanted.get(1, 0), 10)
    expect(into[3]).toBeCloseTo(wanted.get(1, 1), 10)
    expect(logDeterminant).toBeCloseTo(Math.log(determinant(v)), 10)
  })
})

describe('ar1NoiseKenwardRoger', () => {
  it('is the formula of the paper with numerical derivatives', () => {
    const times = [1, 2, 3, 4, 6, 7, 8, 9, 10, 12, 13, 14]
    const x = new Matrix(times.map((t) => [1, t, t > 7 ? 1 : 0]))
    const [phi, noise, step] = [0.5, 0.3, 1e-5]
    const v = correlation(times, phi, noise)
    const derivatives = [
      v,
      Matrix.sub(correlation(times, phi + step, noise), correlation(times, phi - step, noise)).div(2 * step),
      Matrix.sub(correlation(times, phi, noise + step), correlation(times, phi, noise - step)).div(2 * step),
    ]
    const vi = inverse(v)
    const xt = x.transpose()
    const g = inverse(xt.mmul(vi).mmul(x))
    const project = Matrix.sub(vi, vi.mmul(x).mmul(g).mmul(xt).mmul(vi))
    const w = inverse(
      new Matrix(
        derivatives.map((a) => derivatives.map((b) => 0.5 * project.mmul(a).mmul(project).mmul(b).trace())),
      ),
    )
    const slopes = derivatives.map((d) => xt.mmul(vi).mmul(d).mmul(vi).mmul(x))
    let extra = Matrix.zeros(3, 3)
    derivatives.forEach((a, i) =>
      derivatives.forEach((b, j) => {
        const q = xt.mmul(vi).mmul(a).mmul(vi).mmul(b).mmul(vi).mmul(x)
        extra = extra.add(q.sub(slopes[i]!.mmul(g).mmul(slopes[j]!)).mul(w.get(i, j)))
      }),
    )
    const wanted = Matrix.add(g, g.mmul(extra).mmul(g).mul(2))
    const found = ar1NoiseKenwardRoger(x, times, phi, noise)
    expect(found.unscaled.get(2, 2) / wanted.get(2, 2)).toBeCloseTo(1, 5)
    const gradient = slopes.map((slope) => g.mmul(slope).mmul(g).get(2, 2) / g.get(2, 2))
    let spread = 0
    gradient.forEach((a, i) => gradient.forEach((b, j) => (spread += a * b * w.get(i, j))))
    expect(found.degreesOfFreedom([0, 0, 1])).toBeCloseTo(Math.max(3, 2 / spread), 3)
  })
})

describe('fitAr1Noise', () => {
  it('tells lasting movement from noise in a long series', () => {
    const { y, terms } = series(180, 0.9, 0.5, 1)
    const fit = fitAr1Noise(y, terms)
    expect(fit.phi).toBeGreaterThan(0.65)
    expect(fit.noise).toBeGreaterThan(0.3)
    expect(fit.noise).toBeLessThan(0.7)
    // A plain AR(1) fit takes the memory for much shorter.
    expect(fitAr1(y, terms).phi).toBeLessThan(fit.phi - 0.2)
  })

  it('is the AR(1) fit where no noise is the best share of noise', () => {
    const { y, terms } = series(60, -0.5, 0, 2)
    const fit = fitAr1Noise(y, terms)
    const plain = fitAr1(y, terms)
    expect(fit.noise).toBeLessThan(0.02)
    expect(fit.phi).toBeCloseTo(plain.phi, 1)
    coefficientTable(fit).forEach((coefficient, j) => {
      expect(coefficient.estimate).toBeCloseTo(plain.coefficients[j]!, 1)
      expect(coefficient.standardError).toBeGreaterThan(0)
      expect(coefficient.degreesOfFreedom).toBeGreaterThanOrEqual(3)
    })
  })

  it('refuses what has no answer', () => {
    expect(() => fitAr1Noise([5, 5, 5, 5, 5], [intercept(5)])).toThrow('fit exactly')
    expect(() => fitAr1Noise([1, 4, 2], [intercept(3)])).toThrow('support')
    expect(() => fitAr1Noise([1, NaN, 2, 3], [intercept(4)])).toThrow('finite')
    expect(() => fitAr1Noise([1, 5, 2, 3], [intercept(4)], [1, 2, 2, 3])).toThrow('rise')
    expect(() => fitAr1Noise([1, 5, 2, 3], [intercept(4)], [1, 2])).toThrow('same length')
  })
})
