import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { measures } from '@/lib/measures/registry'
import { measureCounts } from './measures/measure-counts'

const rules = readFileSync(path.resolve(import.meta.dirname, '../../../docs/measures/rules.md'), 'utf8')

const boards: Record<string, string> = { H: 'home', C: 'court', "by the record's own force": 'own-force' }

/** The rows of the table of measures: its names, its board. */
const rows = rules
  .split('## Measures\n')[1]!
  .split('\n')
  .filter((line) => /^\| *[a-z]/.test(line) && !/^\| *measure /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, names, board]) => names!.split(', ').map((id) => ({ id, board: boards[board!] })))

const counted = measures.flatMap(({ id, linked }) => (linked ? [{ id, ...linked }] : []))
const sorted = (names: readonly string[]) => [...names].sort()

describe('the rules of counting', () => {
  it('name the measures that the registry counts from linked records, and the test counts again', () => {
    expect(sorted(rows.map(({ id }) => id))).toEqual(sorted(counted.map(({ id }) => id)))
    expect(sorted(rows.map(({ id }) => id))).toEqual(sorted(Object.keys(measureCounts)))
  })

  it.each(rows)('$id: the same board and the same agencies everywhere', ({ id, board }) => {
    const { agencies, board: registered } = counted.find((measure) => measure.id === id)!
    expect(registered).toBe(board)
    expect(measureCounts[id]!.board).toBe(board)
    expect(sorted(agencies)).toEqual(sorted(measureCounts[id]!.agencies))
  })
})
