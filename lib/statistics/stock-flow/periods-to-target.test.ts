import { describe, expect, it } from 'vitest'
import { say } from '@/lib/text/say'
import { describeClearance, describeDifference, describeTarget } from './describe-target'
import { periodsToClear, periodsToTarget } from './periods-to-target'

describe('time to a target', () => {
  it('is the first period there, from above or below', () => {
    expect(periodsToTarget(100, [90, 80, 85], 80)).toBe(2)
    expect(periodsToTarget(10, [12, 15], 14)).toBe(2)
    expect(periodsToTarget(10, [12], 10)).toBe(0)
    expect(periodsToTarget(100, [101, 102], 80)).toBeNull()
    expect(periodsToTarget(100, [], 80)).toBeNull()
    expect(() => periodsToTarget(100, [Number.NaN], 80)).toThrow(
      expect.objectContaining({ kind: 'not-finite' }),
    )
  })

  it('is put into words', () => {
    const tell = (reached: number | null) => say('en', describeTarget(reached, 2000, { periods: 36 }))
    expect(tell(14)).toBe('The target of 2,000 is met in 14 months, if nothing else changes.')
    expect(tell(1)).toBe('The target of 2,000 is met in one month, if nothing else changes.')
    expect(tell(0)).toBe('The target of 2,000 is met now.')
    expect(tell(null)).toBe('The target of 2,000 is not met within 36 months.')
  })
})

describe('time to clear', () => {
  it('exists only if more is completed than received', () => {
    expect(periodsToClear(100, 10, 30)).toBe(5)
    expect(periodsToClear(100, 30, 30)).toBeNull()
    expect(periodsToClear(100, 31, 30)).toBeNull()
    expect(periodsToClear(0, 31, 30)).toBe(0)
    expect(() => periodsToClear(-1, 0, 0)).toThrow(expect.objectContaining({ kind: 'negative' }))
  })

  it('is put into words', () => {
    expect(say('en', describeClearance(4.2))).toBe(
      'At this pace everything now open is cleared in about 5 months.',
    )
    expect(say('en', describeClearance(0))).toBe('Nothing is open.')
    expect(say('en', describeClearance(null))).toBe(
      'At this pace the open cases never clear: no more are completed than received.',
    )
    expect(say('cy', describeClearance(null))).toContain('byth yn clirio')
  })
})

describe('a difference from no change', () => {
  it('is all that is said of a scenario', () => {
    const tell = (difference: number) => describeDifference(difference, 24).map((one) => say('en', one))
    expect(tell(-110.4)).toEqual([
      'Compared with no change: 110 fewer open cases after 24 months.',
      'The difference is what matters; the baseline is not a forecast.',
    ])
    expect(tell(1)[0]).toContain('1 more open case after')
    expect(tell(0.2)[0]).toContain('no difference')
  })
})
