import { solve } from 'yalps'
import { describe, expect, it } from 'vitest'
import { solveSteadily } from './solve-steadily'

/** Beale's example (1955): the simplex method goes round in circles at the origin. */
const beale = {
  direction: 'maximize' as const,
  objective: 'gain',
  constraints: [
    ['a', { max: 0 }],
    ['b', { max: 0 }],
    ['c', { max: 1 }],
  ] as const,
  variables: {
    x1: { gain: 0.75, a: 0.25, b: 0.5 },
    x2: { gain: -150, a: -60, b: -90 },
    x3: { gain: 0.02, a: -0.04, b: -0.02, c: 1 },
    x4: { gain: -6, a: 9, b: 3 },
  },
}

describe('solveSteadily', () => {
  it('finds the end where the plain solver cycles', () => {
    expect(solve(beale).status).toBe('cycled')
    const { status, result } = solveSteadily<string>(beale)
    expect(status).toBe('optimal')
    expect(result).toBeCloseTo(0.05, 4)
    expect(result).toBeGreaterThanOrEqual(0.05)
  })

  it('is the plain solver elsewhere', () => {
    const model = { ...beale, constraints: [['a', { max: 8 }], ['b', { max: 4 }], ['c', { equal: 1 }]] as const } // prettier-ignore
    expect(solveSteadily<string>(model)).toEqual(solve(model))
  })
})
