import fc from 'fast-check'
import type { Random } from '../../random'
import { crossTable, sumTable, type Dimension } from '../sum-table'
import type { Table } from '../table'

/** Counts as boards have them: mostly small, some zero, a few large. */
export const count: fc.Arbitrary<number> = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 6 }) },
  { weight: 4, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.nat({ max: 5000 }) },
)

/** Two-way tables of counts without their totals. */
export const countsBySize = (most: number): fc.Arbitrary<number[][]> =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

/** A random two-way table with totals; the mean decides how many counts are small. */
export function randomCrossTable(random: Random, rows: number, columns: number, mean: number): Table {
  return crossTable(
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => random.poisson(random.gamma(1, mean))),
    ),
  )
}

/** Boards in regions in a country, by category, by quarters in a year: what no network can hold. */
export function randomLattice(
  random: Random,
  { boards = 6, categories = 3, quarters = 2, mean = 6 } = {},
): Table {
  const names = (prefix: string, length: number) => Array.from({ length }, (_, k) => `${prefix}${k + 1}`)
  const board = names('b', boards)
  const half = Math.ceil(boards / 2)
  const dimensions: Dimension[] = [
    {
      leaves: board,
      sums: { North: board.slice(0, half), South: board.slice(half), All: ['North', 'South'] },
    },
    { leaves: names('c', categories), sums: { Total: names('c', categories) } },
    { leaves: names('q', quarters), sums: { Year: names('q', quarters) } },
  ]
  const counts = new Map<string, number>()
  return sumTable(dimensions, (...codes) => {
    const key = codes.join()
    const known = counts.get(key) ?? random.poisson(random.gamma(1, mean))
    counts.set(key, known)
    return known
  })
}
