import { describe, expect, it } from 'vitest'
import { isWithin, ratioOf, type BenchResult } from './bench'
import { benchTable } from './bench-table'
import { medianTimes } from './median-time'

const result = (milliseconds: number): BenchResult => ({
  subject: 'audit',
  milliseconds,
  yardstick: 'plain programs',
  yardstickMilliseconds: 100,
  atMost: 0.5,
})

describe('a benchmark', () => {
  it('is judged by its ratio to the yardstick', () => {
    expect(ratioOf(result(25))).toBe(0.25)
    expect([25, 50, 51].map((time) => isWithin(result(time)))).toEqual([true, true, false])
  })

  it('is printed in columns, and says what is over its limit', () => {
    const [head, good, bad] = benchTable([result(25), result(75)]).split('\n')
    expect(head).toBe('what   measured  yardstick       measured  ratio  at most')
    expect(good).toBe('audit        25  plain programs       100  0.250      0.5  ok')
    expect(bad).toContain('OVER')
  })

  it('takes the median of its runs, after warming up', async () => {
    let calls = 0
    const [time] = await medianTimes([() => (calls += 1)], { runs: 5, warmUps: 2 })
    expect(calls).toBe(7)
    expect(time).toBeGreaterThanOrEqual(0)
  })
})
