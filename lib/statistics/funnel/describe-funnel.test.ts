import { describe, expect, it } from 'vitest'
import { say } from '@/lib/text/say'
import { describeFunnelChance, describeFunnelLimits, describeFunnelPoint } from './describe-funnel'
import { funnel } from './funnel'

const units = Array.from({ length: 42 }, (_, i) => ({
  id: `${i}`,
  numerator: i === 7 ? 60 : 30,
  denominator: 100,
}))
const result = funnel(units, 'proportion')
const percent = (value: number) => `${(100 * value).toFixed(1)}%`
const tell = (i: number, of = result) =>
  describeFunnelPoint(of, of.points[i]!, percent)
    .map((sentence) => say('en', sentence))
    .join(' ')

describe('the sentences of a funnel', () => {
  it('say what stands out, and what to check first', () => {
    expect(tell(7)).toBe(
      'Different from other boards by more than chance and normal variation between areas. Check recording and case mix first. 60.0% here, above 30.7% overall.',
    )
  })

  it('give no rank inside the limits', () => {
    expect(tell(0)).toBe(
      'No reliable difference from the national rate. Rank is not meaningful. 30.0% here, below 30.7% overall.',
    )
  })

  it('say when there is nothing to compare, or too little', () => {
    const few = funnel([...units.slice(0, 3), { id: 'none', numerator: 0, denominator: 0 }], 'proportion')
    expect(tell(3, few)).toBe('There is no figure to compare.')
    expect(tell(0, few)).toContain(
      'Too few boards have a figure to say what is usual. 30.0% here, the same as overall.',
    )
  })

  it('say how many lie outside by chance, and what the limits allow for', () => {
    expect(say('en', describeFunnelChance(result))).toBe(
      'With 42 boards, about 2 would lie outside the inner limits and 0.08 outside the outer limits by chance alone.',
    )
    expect(say('en', describeFunnelLimits(result))).toContain('chance only')
    expect(say('cy', describeFunnelPoint(result, result.points[7]!, percent)[0]!)).toContain('fyrddau eraill')
  })
})
