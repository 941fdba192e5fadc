import { describe, expect, it } from 'vitest'
import { linkTables } from './link-tables'
import { cellId, crossTable, sumTable } from './sum-table'
import { systemOf } from './table'

const valueOf = (table: ReturnType<typeof crossTable>, id: string) =>
  table.cells.find((cell) => cell.id === id)?.value

describe('crossTable', () => {
  it('adds row totals, column totals and their total', () => {
    const table = crossTable([[1, 2], [3, 4]], ['A', 'B'], ['x', 'y']) // prettier-ignore
    expect(valueOf(table, 'A|Total')).toBe(3)
    expect(valueOf(table, 'Total|y')).toBe(6)
    expect(valueOf(table, 'Total|Total')).toBe(10)
    expect(table.equations).toHaveLength(6)
    expect(systemOf(table).values).toHaveLength(9)
  })

  it('refuses a ragged table and an empty one', () => {
    expect(() => crossTable([[1, 2], [3]])).toThrow('as long as')
    expect(() => crossTable([])).toThrow('at least one')
  })
})

describe('sumTable', () => {
  it('sums over levels in every dimension', () => {
    const table = sumTable(
      [
        { leaves: ['jan', 'feb', 'apr'], sums: { Q1: ['jan', 'feb'], Q2: ['apr'], Year: ['Q1', 'Q2'] } },
        { leaves: ['x', 'y'], sums: { Total: ['x', 'y'] } },
      ],
      (month, category) => (month === 'jan' ? 10 : 1) + (category === 'x' ? 100 : 0),
    )
    expect(valueOf(table, 'Q1|x')).toBe(211)
    expect(valueOf(table, 'Year|Total')).toBe(324)
    // Three time sums for three categories, one category sum for six times.
    expect(table.equations).toHaveLength(15)
    expect(() => systemOf(table)).not.toThrow()
  })

  it('refuses a sum over an unknown code and one that holds itself', () => {
    const build = (sums: Record<string, string[]>) => () => sumTable([{ leaves: ['a'], sums }], () => 1)
    expect(build({ T: ['a', 'b'] })).toThrow('neither')
    expect(build({ T: ['U'], U: ['T'] })).toThrow('neither')
  })
})

describe('linkTables', () => {
  it('puts shared cells in once and keeps every sum', () => {
    const first = sumTable([{ leaves: ['a', 'b'], sums: { T: ['a', 'b'] } }], () => 2)
    const second = sumTable([{ leaves: ['c', 'd'], sums: { T: ['c', 'd'] } }], (code) =>
      code === 'c' ? 1 : 3,
    )
    const linked = linkTables(first, second)
    expect(linked.cells.map((cell) => cell.id)).toEqual(['a', 'b', 'T', 'c', 'd'])
    expect(linked.equations).toHaveLength(2)
  })

  it('refuses two values for one cell', () => {
    const table = (value: number) => ({ cells: [{ id: cellId('a', 'b'), value }], equations: [] })
    expect(() => linkTables(table(1), table(2))).toThrow('a|b is 1 in one table, 2 in another')
  })
})
