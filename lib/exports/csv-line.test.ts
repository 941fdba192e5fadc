import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from './csv-line'

test('numbers stay numbers, nothing stays empty', () => {
  expect(csvLine([1, -2.5, 0, null, NaN])).toBe('1,-2.5,0,,\r\n')
})

test('what a spreadsheet would run is text', () => {
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|cmd', '%0'])
    expect(csvLine([formula]).replace(/^"/, '')).toMatch(/^'/)
})

test('any text comes back as it was, with at most an apostrophe in front', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (cells) => {
      const [read] = parse(csvLine(cells), { relaxQuotes: false }) as string[][]
      expect(read!.map((cell, i) => (cell === cells[i] ? cell : cell.replace(/^'/, '')))).toEqual(cells)
    }),
  )
})
