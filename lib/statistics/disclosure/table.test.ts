import { describe, expect, it } from 'vitest'
import { indicesOf, systemOf, type Table } from './table'

const table = (values: number[], equation: Record<string, number>): Table => ({
  cells: values.map((value, k) => ({ id: 'abc'[k]!, value })),
  equations: [equation],
})
const kindOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return (error as { kind?: string }).kind
  }
  return 'no error'
}

describe('systemOf', () => {
  it('numbers cells and drops coefficients of zero', () => {
    const system = systemOf(table([1, 2, 3], { a: 1, b: 1, c: -1 }))
    expect(system.equations).toEqual([{ cells: [0, 1, 2], coefficients: [1, 1, -1] }])
    expect(system.equationsOf).toEqual([[0], [0], [0]])
    expect(systemOf(table([1, 2, 1], { a: 1, b: 0, c: -1 })).equations[0]!.cells).toEqual([0, 2])
  })

  it('accepts a table without cells or sums', () => {
    expect(systemOf({ cells: [], equations: [] }).values).toEqual([])
  })

  it.each([
    ['not-finite', table([NaN, 2, 3], { a: 1, b: 1, c: -1 })],
    ['negative', table([-1, 4, 3], { a: 1, b: 1, c: -1 })],
    ['not-whole', table([0.5, 2.5, 3], { a: 1, b: 1, c: -1 })],
    ['not-whole', table([1, 2, 3], { a: 0.5, b: 1.25, c: -1 })],
    ['out-of-range', table([1, 2, 4], { a: 1, b: 1, c: -1 })],
    ['out-of-range', table([1, 2, 3], { a: 1, b: 1, d: -1 })],
    ['out-of-range', { cells: [...table([1], {}).cells, ...table([1], {}).cells], equations: [] }],
  ])('throws %s for a table that cannot be', (kind, wrong) => {
    expect(kindOf(() => systemOf(wrong))).toBe(kind)
  })

  it('names an unknown cell', () => {
    expect(() => indicesOf(systemOf(table([1, 2, 3], { a: 1, b: 1, c: -1 })), ['z'])).toThrow('no cell z')
  })
})
