import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditSuppression } from '@/lib/statistics/disclosure/audit-suppression'
import { chooseHidden } from './choose-hidden'
import { protectPeriod, type BoardCounts } from './protect-period'

const threshold = 5
const cell = (id: string, ...counts: (number | null)[]) => ({ id, counts })

describe('a row whose sum is published', () => {
  test('shows everything when no count is small', () => {
    expect([...chooseHidden([cell('a', 5), cell('b', 9)], threshold, true)]).toEqual([])
  })

  test('hides a small count with the cheapest that protects it', () => {
    const cells = [cell('a', 3), cell('b', 40), cell('c', 20), cell('d', 30)]
    expect([...chooseHidden(cells, threshold, true)]).toEqual(['a', 'c'])
  })

  test('two small counts protect each other only where together they are not small', () => {
    const rest = [cell('c', 20), cell('d', 30)]
    expect([...chooseHidden([cell('a', 3), cell('b', 4), ...rest], threshold, true)]).toEqual(['a', 'b'])
    expect([...chooseHidden([cell('a', 1), cell('b', 2), ...rest], threshold, true)]).toEqual(['a', 'b', 'c'])
  })

  test('a zero is small, and so is a count behind a rate', () => {
    expect([...chooseHidden([cell('a', 0), cell('b', 8), cell('c', 9)], threshold, true)]).toEqual(['a', 'b'])
    // Numerator, denominator and rest: everybody in c was convicted.
    const rates = [cell('a', 20, 30, 10), cell('b', 30, 40, 10), cell('c', 50, 50, 0)]
    expect([...chooseHidden(rates, threshold, true)]).toEqual(['c', 'a'])
  })

  test('a gap is no small count', () => {
    expect([...chooseHidden([cell('a', null), cell('b', 8)], threshold, true)]).toEqual([])
  })
})

test('without a published sum only the small counts are hidden', () => {
  expect([...chooseHidden([cell('a', 3), cell('b', 40)], threshold, false)]).toEqual(['a'])
})

// What an outsider knows: every shown count; that numerator and rest make the denominator; that a board's categories
// add to its total and the totals to England and Wales. Bounds by linear programming, with no word of how we chose.
function audit(boards: readonly BoardCounts[]) {
  const hidden = protectPeriod(boards, threshold, true)
  const isHidden = new Set(hidden.map((each) => `${each.areaId} ${each.category}`))
  const parts = ['numerator', 'denominator', 'rest'] as const
  const ids = (key: string) => parts.map((part) => `${key} ${part}`)
  const cells: { id: string; value: number }[] = []
  const equations: Record<string, number>[] = []
  const put = (key: string, counts: readonly (number | null)[]) => {
    ids(key).forEach((id, index) => cells.push({ id, value: counts[index]! }))
    const [n, d, r] = ids(key)
    equations.push({ [n!]: 1, [r!]: 1, [d!]: -1 })
  }
  const addsTo = (keys: readonly string[], total: string) => {
    for (const part of parts)
      equations.push({
        ...Object.fromEntries(keys.map((key) => [`${key} ${part}`, 1])),
        [`${total} ${part}`]: -1,
      })
  }
  for (const { areaId, all, categories } of boards) {
    put(`${areaId} all`, all!)
    for (const { id, counts } of categories) put(`${areaId} ${id}`, counts)
    addsTo(
      categories.map(({ id }) => `${areaId} ${id}`),
      `${areaId} all`,
    )
  }
  put(
    'nation',
    parts.map((_, index) => boards.reduce((sum, board) => sum + board.all![index]!, 0)),
  )
  addsTo(
    boards.map(({ areaId }) => `${areaId} all`),
    'nation',
  )
  const names = [...isHidden].flatMap(ids)
  const shownSmall = cells.filter((each) => each.value < threshold && !names.includes(each.id))
  return { shownSmall, ...auditSuppression({ cells, equations }, names, { threshold }) }
}

const board = (areaId: number, counts: readonly (readonly [number, number])[]): BoardCounts => {
  const categories = counts.map(([n, r], index) => ({
    breakdown: 'offence-group',
    id: `c${index}`,
    counts: [n, n + r, r],
  }))
  const all = [0, 1, 2].map((part) => categories.reduce((sum, each) => sum + each.counts[part]!, 0))
  return { areaId, all, categories }
}

test('nothing small is shown, and no hidden count can be worked out to within the threshold', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 }))
  const table = fc
    .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 2, max: 5 }))
    .chain(([boards, categories]) =>
      fc.array(fc.array(fc.tuple(count, count), { minLength: categories, maxLength: categories }), {
        minLength: boards,
        maxLength: boards,
      }),
    )
    // With fewer than the threshold in all of England and Wales its own figure is hidden (protect-figures.ts).
    .filter((rows) =>
      [0, 1].every((part) => rows.flat().reduce((sum, pair) => sum + pair[part]!, 0) >= threshold),
    )
  fc.assert(
    fc.property(table, (rows) => {
      const { shownSmall, narrow } = audit(rows.map((counts, index) => board(index + 1, counts)))
      expect(shownSmall).toEqual([])
      expect(narrow).toEqual([])
    }),
    { numRuns: 60 },
  )
})
