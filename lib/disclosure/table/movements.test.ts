import * as fc from 'fast-check'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import type { Level } from '../lattice/lattice'
import { randomTable } from '../testing/random-table'
import type { CountTable } from './count-table'
import { Movements } from './movements'

type Limits = { readonly room: number; readonly level: 0 | 1 | 2 }

/** The same table, in which each row can grow by so much in a month, or in the period by which that is told. */
const withRooms = (table: CountTable, limits: readonly Limits[]): CountTable => ({
  ...table,
  rows: table.rows.map((row, k) => ({
    ...row,
    rooms: [new Float64Array(table.lattice.months).fill(limits[k]!.room)],
    roomLevel: limits[k]!.level,
  })),
})

/** The least and the greatest of one hidden sum, written down as a linear programme of the months. */
function widthByProgramme(
  highs: Awaited<ReturnType<typeof loadHighs>>,
  { lattice, rows }: CountTable,
  published: readonly Level[],
  total: Level,
  of: { readonly row: number; readonly level: 0 | 1 | 2; readonly period: number },
): number {
  const name = (row: number, month: number) => `x${row}_${month}`
  const counts = (row: number) => rows[row]!.sums[0]![0]!
  const sum = (row: number, months: readonly number[]) => months.reduce((all, m) => all + counts(row)[m]!, 0)
  const hidden = rows.map((_, row) => row).filter((row) => published[row]! > 0)
  const lines: string[] = []
  const state = (names: readonly string[], sign: '=' | '<=', value: number) => {
    if (names.length > 0) lines.push(`c${lines.length}: ${names.join(' + ')} ${sign} ${value}`)
  }
  if (total < 3)
    for (const months of lattice.periods[total]!)
      state(
        hidden.flatMap((row) => months.map((month) => name(row, month))),
        '=',
        hidden.reduce((all, row) => all + sum(row, months), 0),
      )
  for (const row of hidden) {
    const { rooms, roomLevel = 0 } = rows[row]!
    if (published[row]! < 3)
      for (const months of lattice.periods[published[row]!]!)
        state(
          months.map((month) => name(row, month)),
          '=',
          sum(row, months),
        )
    for (const months of lattice.periods[roomLevel]!) {
      const most = months.reduce((all, month) => all + rooms![0]![month]!, 0)
      state(
        months.map((month) => name(row, month)),
        '<=',
        sum(row, months) + most,
      )
    }
  }
  const goal = lattice.periods[of.level]![of.period]!.map((month) => name(of.row, month)).join(' + ')
  const solve = (aim: string) => {
    const bounds = hidden.flatMap((row) =>
      Array.from({ length: lattice.months }, (_, month) => `0 <= ${name(row, month)} <= 10000`),
    )
    const text = `${aim}\n obj: ${goal}\nSubject To\n${lines.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd`
    return highs.solve(text).ObjectiveValue
  }
  return solve('Maximize') - solve('Minimize')
}

test('counts with limited room move as far as linear programming says', async () => {
  const level = fc.constantFrom<Level>(0, 1, 2, 3)
  const limits = fc.record({
    room: fc.constantFrom(0, 1, 3, 20),
    level: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
  })
  const four = { minLength: 4, maxLength: 4 }
  let limited = 0
  const highs = await loadHighs()
  fc.assert(
    fc.property(
      randomTable(4, 14),
      fc.array(level, four),
      fc.array(limits, four),
      level,
      fc.nat(),
      (made, levels, rooms, total, pick) => {
        // A row is never finer than what tells its room.
        const published = made.rows.map((_, row) => Math.max(levels[row]!, rooms[row]!.level) as Level)
        const table = withRooms(made, rooms)
        const targets = made.rows.flatMap((_, row) =>
          ([0, 1, 2] as const)
            .filter((finer) => finer < published[row]!)
            .flatMap((finer) =>
              table.lattice.periods[finer]!.map((__, period) => ({ row, level: finer, period })),
            ),
        )
        if (targets.length === 0) return
        const target = targets[pick % targets.length]!
        const enough = 8
        const found = new Movements(table, published, total, 0).width(
          target.row,
          target.level,
          target.period,
          enough,
        )
        const exact = Math.min(enough, widthByProgramme(highs, table, published, total, target))
        if (exact < enough) limited += 1
        expect(found).toBeCloseTo(exact, 6)
      },
    ),
    { numRuns: 100 },
  )
  expect(limited).toBeGreaterThan(20)
})
