import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '@/lib/text/say'
import { ImportRefused } from '../import-refused'
import { readRecords } from './read-records'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'records-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: string | Buffer) {
  const file = path.join(folder, 'figures.csv')
  await writeFile(file, content)
  const records = []
  for await (const batch of readRecords(file, 'figures.csv')) records.push(...batch)
  return records
}

async function refusal(content: string | Buffer) {
  const fault = await read(content).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(fault instanceof ImportRefused)) throw new Error('The file was not refused')
  const [first] = fault.faults
  return { line: first!.line, reason: say('en', first!.reason) }
}

const field = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('', 'a,b', 'say "so"', 'two\nlines', 'ŵ', '🂡', ' '),
)

test('any table that is written as CSV is read as csv-parse reads it', async () => {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const table = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.constantFrom('\n', '\r\n'))
    .chain(([width, end]) =>
      fc
        .array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
        .map((rows) => rows.map((row) => row.map(quoted).join(',')).join(end)),
    )
  await fc.assert(
    fc.asyncProperty(table, async (text) => {
      const expected = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true })
      expect((await read(text)).map((record) => record.fields)).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('records, quotation marks and characters may lie across the ends of chunks', async () => {
  const row = (index: number) => `${index},"x,""ŵ${'y'.repeat(index % 97)}"\r\n`
  const rows = Array.from({ length: 20_000 }, (_, index) => row(index))
  const records = await read(`\uFEFFid,text\r\n${rows.join('')}`)
  expect(records).toHaveLength(20_001)
  expect(records[0]).toEqual({ line: 1, fields: ['id', 'text'] })
  for (const [index, record] of records.slice(1).entries())
    expect(record).toEqual({ line: index + 2, fields: [String(index), `x,"ŵ${'y'.repeat(index % 97)}`] })
})

test('a record is on the line that it begins on, whatever lines lie within it', async () => {
  const records = await read('a,b\n\n1,"x\ny"\n2,z')
  expect(records.map((record) => record.line)).toEqual([1, 3, 5])
})

describe('what cannot be read is refused with its line', () => {
  test('a character of another encoding', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\n1,ok\n2,'), Buffer.from([0xe9]), Buffer.from('t\n3,x\n')])
    expect(await refusal(bytes)).toEqual({ line: 3, reason: 'This line is not in UTF-8.' })
  })

  test('a character cut off at the end of the file', async () => {
    expect(await refusal(Buffer.from([97, 10, 0xc5]))).toEqual({
      line: 2,
      reason: 'This line is not in UTF-8.',
    })
  })

  test('UTF-16', async () => {
    expect(await refusal(Buffer.from('\uFEFFa,b\n', 'utf16le'))).toEqual({
      line: null,
      reason: 'The file is in UTF-16, not in UTF-8.',
    })
  })

  test('quotation marks that do not end, or end too early', async () => {
    const reason = 'A quotation mark does not end, or ends in the middle of a field.'
    expect(await refusal('a,b\n1,"x\n2,y\n')).toEqual({ line: 2, reason })
    expect(await refusal('a,b\n1,"x"y\n')).toEqual({ line: 2, reason })
    expect(await refusal('a,b\n1,x"y\n')).toEqual({ line: 2, reason })
  })

  test('a line without an end, before it fills the memory', async () => {
    expect(await refusal(`a,b\n1,"${'x\n'.repeat(200_000)}`)).toEqual({
      line: 2,
      reason: 'This line is too long to be a row of figures.',
    })
    expect((await refusal('x'.repeat(1_000_000))).line).toBe(1)
  })

  test('a file that is not there', async () => {
    const reading = readRecords(path.join(folder, 'nowhere.csv'), 'nowhere.csv').next()
    await expect(reading).rejects.toThrow('nowhere.csv was refused: 1 fault')
  })
})
