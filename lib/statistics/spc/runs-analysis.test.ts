import { describe, expect, it } from 'vitest'
import { runsAnalysis } from './runs-analysis'

describe('runs analysis', () => {
  it('counts the longest run and the crossings, leaving out values on the line', () => {
    expect(runsAnalysis([1, 2, 0, 3, -1, -2, 4], 0)).toMatchObject({ longestRun: 3, crossings: 2 })
  })

  it('signals a run that is too long or a line crossed too seldom', () => {
    // 20 useful values: longest run over round(log2 20) + 3 = 7, or under qbinom(.05, 19, ½) = 6 crossings.
    const alternating = Array.from({ length: 20 }, (_, i) => (i % 2 ? 1 : -1))
    expect(runsAnalysis(alternating, 0)).toMatchObject({
      longestRunMost: 7,
      crossingsLeast: 6,
      signal: false,
    })
    const halves = Array.from({ length: 20 }, (_, i) => (i < 10 ? 1 : -1))
    expect(runsAnalysis(halves, 0).signal).toBe(true)
  })

  it('has an answer for no values and none off the line', () => {
    const none = {
      longestRun: null,
      longestRunMost: null,
      crossings: null,
      crossingsLeast: null,
      signal: false,
    }
    expect(runsAnalysis([], 0)).toEqual(none)
    expect(runsAnalysis([2, 2], 2)).toEqual(none)
    expect(runsAnalysis([3], 2)).toMatchObject({ longestRun: 1, crossings: 0, signal: false })
    expect(() => runsAnalysis([NaN], 0)).toThrow(expect.objectContaining({ kind: 'not-finite' }))
  })
})
