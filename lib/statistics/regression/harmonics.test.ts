import { describe, expect, it } from 'vitest'
import { harmonics } from './harmonics'

const months = Array.from({ length: 24 }, (_, i) => i + 1)

describe('harmonics', () => {
  it('are waves that fit into a year and add up to nothing over it', () => {
    const terms = harmonics(months, 2)
    expect(terms.map(({ name }) => name)).toEqual(['sin1', 'cos1', 'sin2', 'cos2'])
    for (const { values } of terms) {
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 10)
      expect(values[0]).toBeCloseTo(values[12]!, 10)
    }
    expect(terms[0]!.values[2]).toBeCloseTo(1, 12)
  })

  it('have a cosine only where the sine is zero at every time', () => {
    expect(harmonics(months, 6).map(({ name }) => name)).toHaveLength(11)
  })

  it('cannot turn more often than every other time', () => {
    expect(() => harmonics(months, 7)).toThrow('0 to 6')
    expect(() => harmonics(months, 1.5)).toThrow('0 to 6')
    expect(() => harmonics([NaN], 1)).toThrow('finite')
    expect(harmonics(months, 0)).toEqual([])
  })
})
