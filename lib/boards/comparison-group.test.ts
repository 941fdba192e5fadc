import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { boards } from './boards'
import { comparisonFamilies, familyOf } from './comparison-families'
import { comparisonGroup, mayShowSums } from './comparison-group'

const ids = boards.map(({ id }) => id)
const numbers = comparisonFamilies.map(({ number }) => number)

test('every board is in one family of seven', () => {
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6])
  expect(comparisonFamilies.map(({ boardIds }) => boardIds.length)).toEqual([7, 7, 7, 7, 7, 7])
  expect(comparisonFamilies.flatMap(({ boardIds }) => boardIds).sort((a, b) => a - b)).toEqual(
    [...ids].sort((a, b) => a - b),
  )
})

test('a board is compared with its own family until it chooses, and never with itself', () => {
  const kent = boards.find(({ slug }) => slug === 'kent')!.id
  const own = comparisonGroup(kent, null)
  expect(own).toMatchObject({ families: [1], chosen: false })
  expect(own.others).toHaveLength(6)
  expect(own.others).not.toContain(kent)
  expect(comparisonGroup(kent, [3, 2, 3])).toMatchObject({ families: [2, 3], chosen: true })
  expect(comparisonGroup(kent, [2, 3]).others).toHaveLength(14)
})

/** The boards whose figure can be worked out from sums over sets of boards, by elimination with exact fractions of two. */
function workedOut(sums: readonly (readonly number[])[]): readonly number[] {
  const rows: bigint[][] = sums.map((set) => ids.map((id) => (set.includes(id) ? 1n : 0n)))
  let rank = 0
  for (let column = 0; column < ids.length && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, i) => i >= rank && row[column] !== 0n)
    if (pivot < 0) continue
    ;[rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!]
    const by = rows[rank]!
    for (const [i, row] of rows.entries()) {
      if (i === rank || row[column] === 0n) continue
      const [own, other] = [row[column]!, by[column]!]
      rows[i] = row.map((value, k) => value * other - own * by[k]!)
    }
    rank += 1
  }
  // Reduced: a board is worked out where a row is about it alone.
  return rows.flatMap((row) => {
    const about = row.flatMap((value, k) => (value === 0n ? [] : [ids[k]!]))
    return about.length === 1 ? about : []
  })
}

test('boards that chose as they like could be told apart: the test of this file would notice', () => {
  const kent = [familyOf(ids[0]!).boardIds, familyOf(ids[0]!).boardIds.slice(1)]
  expect(workedOut(kent)).toEqual([familyOf(ids[0]!).boardIds[0]])
})

test('whatever groups are chosen, by however many boards and how often, no reader works out another board', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.tuple(fc.subarray(numbers, { minLength: 1 }), fc.nat()), { maxLength: 10 }),
        fc.constant(numbers.map((number) => [[number], number] as [number[], number])),
      ),
      fc.oneof(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 12 }),
        fc
          .constantFrom(...comparisonFamilies)
          .chain(({ boardIds }) => fc.subarray([...boardIds], { minLength: 3 })),
      ),
      (chosen, knows) => {
        // England and Wales, the reader's own boards, and each sum that they are shown, for one of their boards.
        const sums = chosen
          .filter(() => mayShowSums(knows))
          .map(([families, which]) => comparisonGroup(knows[which % knows.length]!, families).others)
        const found = workedOut([ids, ...knows.map((id) => [id]), ...sums])
        expect(found.filter((id) => !knows.includes(id))).toEqual([])
      },
    ),
    { numRuns: 150 },
  )
})

test('a reader who knows most of a family is shown no sum: England and Wales less the others would tell the last', () => {
  const { boardIds } = familyOf(ids[0]!)
  expect(mayShowSums(boardIds.slice(0, 4))).toBe(true)
  expect(mayShowSums(boardIds.slice(0, 5))).toBe(false)
  expect(mayShowSums(boardIds)).toBe(false)
  expect(mayShowSums(ids)).toBe(true)
  const knows = boardIds.slice(1)
  const others = comparisonFamilies.filter((family) => family !== familyOf(ids[0]!))
  expect(workedOut([ids, ...knows.map((id) => [id]), ...others.map((one) => one.boardIds)])).toContain(
    boardIds[0],
  )
})
