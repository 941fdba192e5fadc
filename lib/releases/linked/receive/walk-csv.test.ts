import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import type { CheckedFile } from './check-files'
import { splitLine } from './split-line'
import { tableSource } from './table-source'
import { walkCsv } from './walk-csv'

const folder = mkdtempSync(path.join(tmpdir(), 'walk-'))
const file = path.join(folder, 'a.csv')
let duck: Duck
beforeAll(async () => {
  duck = await openDuck({ threads: 1 })
})
afterAll(() => {
  duck.close()
  rmSync(folder, { recursive: true })
})

async function walk(bytes: Buffer | string) {
  writeFileSync(file, bytes)
  const rows: [line: number, values: string[]][] = []
  const faults: string[] = []
  const walked = await walkCsv(file, {
    columns: 3,
    wanted: Array.from({ length: 1000 }, (_, at) => at),
    onWanted: ({ line, text }) => rows.push([line, splitLine(text)]),
    onMalformed: (line, fault) => faults.push(`${line} ${fault}`),
  })
  return { rows, faults, ...walked }
}

/** The same file as DuckDB reads it; null where it refuses to. */
async function read(): Promise<(string | null)[][] | null> {
  const names = ['a', 'b', 'c']
  const source = tableSource({ path: file, file: 'a.csv' } as CheckedFile, names, {
    origins: Object.fromEntries(names.map((column) => [column, { kind: 'column', column }])),
    snapshotColumn: null,
    foreign: false,
  })
  const text = z.string().nullable()
  const rows = await duck.rows(z.object({ a: text, b: text, c: text }), source.select()).catch(() => null)
  return rows?.map(({ a, b, c }) => [a, b, c]) ?? null
}

describe('the walk through a CSV file', () => {
  it('knows the line of a row after quoted line breaks and blank lines', async () => {
    const { rows } = await walk('a,b,c\n1,"x\ny",3\n\n4,"say ""yes""",6')
    expect(rows).toEqual([
      [2, ['1', 'x\ny', '3']],
      [5, ['4', 'say "yes"', '6']],
    ])
  })

  it('names what is no row, and where', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a,b,c\r\n1,2\r\n1,2,3,4\r\n1,"2"x,3\r\n'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(`,2,3\r\n1,${'x'.repeat(2_000_000)},3\r\n7,8,9\r\n`),
    ])
    const { rows, faults } = await walk(bytes)
    expect(faults).toEqual(['2 fieldCount', '3 fieldCount', '4 quote', '5 encoding', '6 lineTooLong'])
    expect(rows).toEqual([[7, ['7', '8', '9']]])
  })

  it('finds the quotation mark that never closes', async () => {
    expect((await walk('a,b,c\n1,2,3\n4,"5,6\n7,8,9\n')).openQuote).toBe(3)
  })

  it('sees the rows that DuckDB sees, or a number of them that gives the difference away', async () => {
    const piece = fc.constantFrom(
      '1',
      'ab',
      '',
      '"',
      '""',
      '"x"',
      '"x,y"',
      '"x\ny"',
      ' ',
      '\u00e9',
      '\0',
      '\t',
    )
    const field = fc.array(piece, { maxLength: 3 }).map((parts) => parts.join(''))
    const row = fc.array(field, { minLength: 1, maxLength: 5 }).map((fields) => fields.join(','))
    const rows = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant('1,2,3') }, row), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (lines, end) => {
        const walked = await walk(`a,b,c${end}${lines.join(end)}`)
        const found = await read()
        if (found === null || found.length !== walked.wellFormed || walked.openQuote !== null) return
        const blank = (value: string | undefined) => value || null
        expect(walked.rows.map(([, values]) => [0, 1, 2].map((at) => blank(values[at])))).toEqual(found)
      }),
      { numRuns: 150, seed: 11 },
    )
  })
})
