import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaCdf, betaQuantile } from './beta'
import { binomialCdf, binomialPmf, binomialQuantile } from './binomial'
import { chiSquareCdf, chiSquareQuantile } from './chi-square'
import { fCdf, fQuantile } from './f'
import { gammaCdf, gammaQuantile, logGamma } from './gamma'
import { normalCdf, normalDensity, normalQuantile } from './normal'
import { poissonCdf, poissonPmf, poissonQuantile } from './poisson'
import { studentTCdf, studentTDensity, studentTQuantile } from './student-t'

/** Equal to a relative error of 2e-12, in tails as well. */
const expectClose = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected), `${actual} should be ${expected}`).toBeLessThanOrEqual(
    2e-12 * Math.abs(expected),
  )

// Expected values worked out in 40-digit arithmetic with mpmath 1.3.
describe('against 40-digit arithmetic', () => {
  it.each([
    [-37, 5.7255712225245768e-300],
    [-9, 1.1285884059538406e-19],
    [-1.5, 0.066807201268858066],
    [-1e-8, 0.4999999960105772],
    [0.3, 0.61791142218895263],
    [2, 0.97724986805182079],
  ])('normal: P(Z ≤ %d)', (z, p) => {
    expectClose(normalCdf(z), p)
    expectClose(normalCdf(-z, 0, 1, 'upper'), p)
  })

  it.each([
    [1e-100, -21.273453560965324],
    [1e-12, -7.0344838253011319],
    [0.001, -3.0902323061678135],
    [0.025, -1.9599639845400542],
    [0.4, -0.25334710313579974],
    [0.975, 1.9599639845400539],
  ])('normal: quantile of %d', (p, z) => {
    expectClose(normalQuantile(p), z)
    expectClose(normalQuantile(p, 0, 1, 'upper'), -z)
    expectClose(normalQuantile(p, 10, 2), 10 + 2 * z)
  })

  it.each([
    [1e-5, 11.512919692895826],
    [0.5, 0.57236494292470009],
    [3.7, 1.4280723266653881],
    [171.3, 708.11494703899688],
    [1e6, 12815504.569147612],
  ])('log gamma of %d', (x, value) => expectClose(logGamma(x), value))

  it('gamma and chi-square', () => {
    expectClose(gammaCdf(0.01, 0.3), 0.27924099635901486)
    expectClose(gammaCdf(3, 2.5), 0.6937810815867216)
    expectClose(gammaCdf(250, 300), 0.0011623936310546183)
    expectClose(gammaCdf(1e5, 1e5), 0.50042052211036518)
    expectClose(gammaCdf(20, 0.3, 1, 'upper'), 8.1884452892102697e-11)
    expectClose(gammaCdf(30, 2.5, 2, 'upper'), 3.138579772755296e-24)
    expectClose(gammaCdf(400, 300, 1, 'upper'), 7.5073808355216141e-8)
    expectClose(chiSquareQuantile(0.025, 2), 0.050635615968579754)
    expectClose(chiSquareQuantile(0.95, 1), 3.8414588206941245)
    expectClose(chiSquareQuantile(0.999, 130), 185.57097038882523)
  })

  it('beta and F', () => {
    expectClose(betaCdf(0.1, 0.5, 0.5), 0.20483276469913346)
    expectClose(betaCdf(0.02, 3, 40), 0.051549540392376176)
    expectClose(betaCdf(0.85, 2000, 300), 0.0035444547116065451)
    expectClose(betaCdf(0.99, 0.5, 0.5, 'upper'), 0.063768560858519876)
    expectClose(betaCdf(0.6, 3, 40, 'upper'), 3.8709804744060509e-14)
    expectClose(betaQuantile(0.025, 3, 18), 0.032070937185463706)
    expectClose(betaQuantile(0.5, 0.2, 7), 0.0031355350886316371)
    expectClose(betaQuantile(1e-6, 40, 2000), 0.0082615671439389876)
    expectClose(fCdf(3, 2, 10), 0.904632568359375)
    expectClose(fCdf(0.2, 5, 7), 0.047583549778572522)
  })

  it("Student's t", () => {
    expectClose(studentTCdf(-40, 5), 9.2059810858864772e-8)
    expectClose(studentTCdf(-2, 1), 0.14758361765043327)
    expectClose(studentTCdf(0.5, 3.3), 0.6757324618002208)
    expectClose(studentTCdf(2, 59), 0.97494479350587782)
    expectClose(studentTQuantile(0.025, 1), -12.706204736174704)
    expectClose(studentTQuantile(0.025, 2.5), -3.5746548420036831)
    expectClose(studentTQuantile(1e-6, 33), -5.7525349211527063)
    expectClose(studentTDensity(0, 1), 1 / Math.PI)
    expectClose(studentTDensity(2, 1), 1 / (5 * Math.PI))
  })
})

describe('counts', () => {
  it('binomial: chances of a small n by hand', () => {
    expectClose(binomialPmf(2, 4, 0.3), 6 * 0.09 * 0.49)
    expectClose(binomialCdf(5, 10, 0.5), 638 / 1024)
    expectClose(binomialCdf(5, 10, 0.5, 'upper'), 386 / 1024)
    expect(binomialPmf(1.5, 4, 0.3)).toBe(0)
    expect(binomialCdf(-1, 4, 0.3)).toBe(0)
    expect(binomialCdf(4, 4, 0.3)).toBe(1)
    expect([binomialCdf(3, 4, 0), binomialCdf(3, 4, 1), binomialCdf(0, 0, 0.5)]).toEqual([1, 0, 1])
  })

  it('Poisson: chances of a small mean by hand', () => {
    expectClose(poissonPmf(2, 3), 4.5 * Math.exp(-3))
    expectClose(poissonCdf(1, 3), 4 * Math.exp(-3))
    expectClose(poissonCdf(0, 3, 'upper'), 1 - Math.exp(-3))
    expect([poissonPmf(0, 0), poissonPmf(1, 0), poissonCdf(0, 0), poissonPmf(-1, 2)]).toEqual([1, 0, 1, 0])
  })

  it('probabilities sum to one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        let total = 0
        for (let k = 0; k <= n; k += 1) total += binomialPmf(k, n, p)
        expect(total).toBeCloseTo(1, 10)
      }),
    )
  })

  it('a quantile is the first count whose chance reaches p', () => {
    const chance = fc.double({ min: 0.0001, max: 0.9999, noNaN: true })
    fc.assert(
      fc.property(chance, fc.integer({ min: 1, max: 5000 }), chance, (p, n, share) => {
        const k = binomialQuantile(p, n, share)
        expect(binomialCdf(k, n, share)).toBeGreaterThanOrEqual(p * (1 - 1e-12))
        expect(binomialCdf(k - 1, n, share)).toBeLessThan(p)
        const count = poissonQuantile(p, n * share)
        expect(poissonCdf(count, n * share)).toBeGreaterThanOrEqual(p * (1 - 1e-12))
        expect(poissonCdf(count - 1, n * share)).toBeLessThan(p)
      }),
    )
    expect([binomialQuantile(0, 5, 0.5), binomialQuantile(1, 5, 0.5), binomialQuantile(0.5, 5, 0)]).toEqual([
      0, 5, 0,
    ])
    expect([poissonQuantile(0, 5), poissonQuantile(1, 5), poissonQuantile(0.5, 0)]).toEqual([0, Infinity, 0])
  })
})

describe('always', () => {
  const shape = fc.double({ min: 0.5, max: 5000, noNaN: true })
  const p = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
  // Where p is within rounding of 1, x cannot tell it apart: compare the smaller tail.
  const expectBack = (cdf: (tail: 'lower' | 'upper') => number, share: number) =>
    expect(share <= 0.5 ? cdf('lower') / share : cdf('upper') / (1 - share)).toBeCloseTo(1, 7)

  it('the distribution at a quantile is its p, in both tails', () => {
    fc.assert(
      fc.property(p, shape, shape, (share, a, b) => {
        expectBack((tail) => normalCdf(normalQuantile(share), 0, 1, tail), share)
        expectBack((tail) => gammaCdf(gammaQuantile(share, a), a, 1, tail), share)
        expectBack((tail) => chiSquareCdf(chiSquareQuantile(share, a), a, tail), share)
        expectBack((tail) => studentTCdf(studentTQuantile(share, a), a, tail), share)
        if (a > 1 && b > 1) {
          // A beta quantile next to 1 is rounded to it: its upper tail is told by F, whose scale has no end.
          const inside = Math.min(share, 0.999)
          expectBack((tail) => betaCdf(betaQuantile(inside, a, b), a, b, tail), inside)
          expectBack((tail) => fCdf(fQuantile(share, a, b), a, b, tail), share)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the two tails add up to one and the lower one rises', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 50, noNaN: true }), shape, shape, (x, a, b) => {
        expect(gammaCdf(x, a) + gammaCdf(x, a, 1, 'upper')).toBeCloseTo(1, 12)
        expect(fCdf(x, a, b) + fCdf(x, a, b, 'upper')).toBeCloseTo(1, 12)
        expect(studentTCdf(x, a) + studentTCdf(-x, a)).toBeCloseTo(1, 12)
        expect(gammaCdf(x + 1, a)).toBeGreaterThanOrEqual(gammaCdf(x, a))
      }),
    )
  })

  it('ends are ends', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0])
    expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1])
    expect([studentTCdf(-Infinity, 3), studentTCdf(Infinity, 3), studentTCdf(0, 3)]).toEqual([0, 1, 0.5])
    expect([studentTQuantile(0, 3), studentTQuantile(1, 3)]).toEqual([-Infinity, Infinity])
    expect([gammaQuantile(0, 2), gammaQuantile(1, 2), gammaCdf(-1, 2)]).toEqual([0, Infinity, 0])
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([
      0, 1, 0, 1,
    ])
    expect([fCdf(0, 2, 3), fCdf(Infinity, 2, 3), fQuantile(0, 2, 3), fQuantile(1, 2, 3)]).toEqual([
      0,
      1,
      0,
      Infinity,
    ])
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15)
  })
})

describe('wrong input', () => {
  it.each([
    [() => normalCdf(NaN), 'not-finite'],
    [() => normalCdf(0, 0, 0), 'out-of-range'],
    [() => normalQuantile(1.1), 'out-of-range'],
    [() => normalQuantile(NaN), 'not-finite'],
    [() => logGamma(0), 'out-of-range'],
    [() => gammaCdf(NaN, 1), 'not-finite'],
    [() => gammaQuantile(0.5, 0), 'out-of-range'],
    [() => betaCdf(0.5, -1, 1), 'out-of-range'],
    [() => betaQuantile(2, 1, 1), 'out-of-range'],
    [() => studentTCdf(1, 0), 'out-of-range'],
    [() => studentTQuantile(0.5, -1), 'out-of-range'],
    [() => fCdf(NaN, 1, 1), 'not-finite'],
    [() => binomialCdf(1, 1.5, 0.5), 'not-whole'],
    [() => binomialCdf(1, -1, 0.5), 'negative'],
    [() => binomialPmf(1, 2, 1.5), 'out-of-range'],
    [() => poissonPmf(1, -1), 'negative'],
    [() => poissonQuantile(NaN, 1), 'not-finite'],
  ])('%s throws a typed error', (call, kind) => {
    expect(call).toThrow(expect.objectContaining({ kind }))
  })
})
