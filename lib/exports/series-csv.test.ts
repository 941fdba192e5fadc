import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { madeSeries } from '@/lib/questions/testing/made-series'
import { seriesCsv } from './series-csv'

const series = madeSeries('conviction-rate', [[80, 100], 'hidden', null, [3, 7], [81, 97]])

/** The file as a spreadsheet reads it: metadata, header and figures apart. */
function read(text: string) {
  const rows = parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: false }) as string[][]
  const at = rows.findIndex((row) => row[0] === 'period')
  return {
    metadata: new Map(rows.slice(0, at).map(([name, value]) => [name, value])),
    header: rows[at]!,
    figures: rows.slice(at + 1),
  }
}

test('a file says what its figures are before it gives them', () => {
  const { metadata } = read(seriesCsv('en', [series]))
  expect(metadata.get('Title')).toMatch(/^Conviction rate: /)
  expect(metadata.get('Marking')).toMatch(/^DEMONSTRATION DATA/)
  for (const name of ['Measure', 'What is counted', 'Denominator', 'Source', 'Edition', 'Status', 'Data to'])
    expect(metadata.get(name), name).toBeTruthy()
  expect(metadata.get('Edition')).toBe('Edition 1 of 20 April 2026, release 1')
})

test('figures are to the digit, hidden ones [c], missing ones [x]', () => {
  const { header, figures } = read(seriesCsv('en', [series]))
  const column = (name: string) => figures.map((row) => row[header.indexOf(name)])
  expect(column('period')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'])
  expect(column('value')).toEqual(['80', '', '', '', '83.505155'])
  expect(column('numerator')).toEqual(['80', '', '', '', '81'])
  expect(column('denominator')).toEqual(['100', '', '', '', '97'])
  expect(column('marker')).toEqual(['', '[c]', '[x]', '[x]', ''])
  expect(column('to').at(-1)).toBe('2026-03-31')
})

test('a hidden figure leaves no number on its line but limits that rest on the figures shown', () => {
  const { header, figures } = read(seriesCsv('en', [series]))
  for (const name of ['value', 'numerator', 'denominator', 'lower_95', 'upper_95'])
    expect(figures[1]![header.indexOf(name)]).toBe('')
})

test('Welsh files have Welsh words and the same columns and numbers', () => {
  const [english, welsh] = [read(seriesCsv('en', [series])), read(seriesCsv('cy', [series]))]
  expect(welsh.header).toEqual(english.header)
  expect(welsh.metadata.get('Marc')).toMatch(/^DATA ARDDANGOS/)
  const numbers = (rows: string[][]) => rows.map((row) => row.filter((cell) => /^[\d.-]+$/.test(cell)))
  expect(numbers(welsh.figures)).toEqual(numbers(english.figures))
})
