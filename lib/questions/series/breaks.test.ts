import { describe, expect, test } from 'vitest'
import type { Annotation } from '../door/read-annotations'
import { madeSeries, type Made } from '../testing/made-series'
import { breaksOf } from './breaks-of'

const points = ['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'].map((start) => ({
  period: { granularity: 'month' as const, start },
}))
const issue = (from: string, to: string | null, isBreak = true): Annotation => ({
  ...{ id: 1, measure: null, boardId: null, from, to, isBreak },
  words: { en: 'New system', cy: 'System newydd' },
})

describe('the places of breaks', () => {
  test('are the month in which one began and the first after it ended', () => {
    expect(breaksOf([issue('2026-01-20', '2026-02-10')], points)).toEqual([1, 3])
    expect(breaksOf([issue('2026-02-01', null)], points)).toEqual([2])
  })

  test('are none for other issues, before the first point and after the last', () => {
    expect(breaksOf([issue('2026-01-20', null, false)], points)).toEqual([])
    expect(breaksOf([issue('2020-01-01', '2025-12-31')], points)).toEqual([1])
    expect(breaksOf([issue('2025-12-05', null), issue('2026-04-01', null)], points)).toEqual([])
  })
})

describe('a series with a known break', () => {
  // Two levels of 16 months, the second from April 2025 on.
  const values: Made[] = Array.from({ length: 32 }, (_, i) => (i < 20 ? 200 : 260) + (i % 2 ? 4 : -4))
  const began = '2025-04-01'

  test('has limits of its own on either side, and no run across', () => {
    const whole = madeSeries('charge-to-completion', values)
    const broken = madeSeries('charge-to-completion', values, undefined, {}, [issue(began, null)])
    expect(broken.breaks).toEqual([20])
    expect(whole.signal).not.toBe('none')
    expect(broken.signal).toBe('none')
    expect(broken.reading!.segments).toHaveLength(2)
    expect(broken.reading!.points[19]!.mean).toBeCloseTo(200, 6)
    expect(broken.reading!.points[20]!.mean).toBeCloseTo(260, 6)
    expect(broken.reading!.points[20]!.rules).toEqual([])
  })

  test('has the same limits where only a note was made, or one of another measure', () => {
    const whole = madeSeries('charge-to-completion', values)
    const noted = madeSeries('charge-to-completion', values, undefined, {}, [issue(began, null, false)])
    expect(noted.reading).toEqual(whole.reading)
    const other = { ...issue(began, null), measure: 'charges' }
    const elsewhere = madeSeries('charge-to-completion', values, undefined, {}, [other])
    expect(elsewhere.reading).toEqual(whole.reading)
    expect(elsewhere.annotations).toEqual([])
  })

  test('keeps its break in a later window, and loses it after', () => {
    const from = (month: string) =>
      madeSeries('charge-to-completion', values, undefined, { from: month }, [issue(began, null)]).breaks
    expect(from('2025-01')).toEqual([3])
    expect(from('2025-04')).toEqual([])
  })

  test('begins to be judged only when there are enough figures after it', () => {
    const late = madeSeries('charge-to-completion', values, undefined, {}, [issue('2025-12-01', null)])
    expect(late.signal).toBe('early')
  })
})
