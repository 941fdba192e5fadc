import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { findBoard } from '@/lib/boards/find-board'
import { scenarioAnswer } from '@/lib/demand/page/scenario-answer'
import type { WhatIfModel } from '@/lib/demand/page/what-if.types'
import { askedOfInputs } from '@/lib/demand/scenarios/asked-of-inputs'
import type { ScenarioPage, ScenarioResult } from '@/lib/demand/scenarios/scenario-page.types'
import { madeBaseline } from '@/lib/demand/testing/made-baseline'
import { madeSeries } from '@/lib/questions/testing/made-series'
import { scenarioCsv } from './scenario-csv'
import { scenarioJson, scenariosJson } from './scenario-json'

const board = findBoard('kent')!
const inputs = 'charges=15&days=-4'
const asked = askedOfInputs(inputs)
const baseline = madeBaseline()
const result = {
  kind: 'answered',
  model: { baseline } as WhatIfModel,
  series: madeSeries('crown-open', [[240, 240]]),
  comparison: scenarioAnswer(baseline, asked),
} satisfies ScenarioResult
const page: ScenarioPage = {
  saved: {
    ...{ id: '99999999-9999-4999-8999-999999999999', boardId: board.id, mine: true, maker: 'An analyst' },
    versions: [
      {
        ...{ number: 2, at: new Date('2026-11-20T10:00:00Z'), act: 'changed', by: 'A manager' },
        content: {
          ...{ name: '=1+1', note: 'Asked for, in March', shared: true },
          ...{ inputs, edition: 7, first: '2026-11' },
        },
      },
    ],
  },
  ...{ asked, figures: null, result },
}

const read = (text: string) => {
  const rows = parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: false }) as string[][]
  const at = rows.findIndex((row) => row[0] === 'result')
  return {
    metadata: new Map(rows.slice(0, at).map(([name, value]) => [name, value])),
    header: rows[at]!,
    figures: rows.slice(at + 1),
  }
}

test('a file says what it is, that its figures are invented, and has the numbers of the page', () => {
  const { metadata, header, figures } = read(scenarioCsv('en', board, page, result))
  expect(metadata.get('Marking')).toMatch(/^DEMONSTRATION DATA/)
  // A name that a spreadsheet would run as a formula stays a text.
  expect(metadata.get('Scenario')).toMatch(/^'=1\+1/)
  expect(metadata.get('Different from no change')).toBe(
    '15% more charges by police and CPS; 4 fewer Crown Court sitting days a month; from November 2026',
  )
  expect(metadata.get('Note')).toBe('Asked for, in March')
  expect(metadata.get('Edition')).toMatch(/^Edition 1 /)
  expect(metadata.get('How to read it')).toContain('Only the difference means something')
  const column = (name: string) => figures.map((row) => row[header.indexOf(name)])
  expect(figures).toHaveLength(36 + 3)
  expect(column('month').slice(0, 2)).toEqual(['2026-11', '2026-12'])
  const { difference, unchanged } = result.comparison
  expect(column('difference').slice(0, 36).map(Number)).toEqual(
    difference.crownOpen.map(({ middle }) => Number(middle.toFixed(6))),
  )
  expect(Number(column('no_change_upper')[35])).toBe(unchanged.crownOpen[35]!.upper)
})

test('Welsh files have Welsh words and the same numbers', () => {
  const [english, welsh] = (['en', 'cy'] as const).map((locale) =>
    read(scenarioCsv(locale, board, page, result)),
  )
  expect(welsh!.metadata.get('Marc')).toMatch(/^DATA ARDDANGOS/)
  expect(welsh!.figures).toEqual(english!.figures)
})

test('programs get the same numbers and the mark, and why there are none', () => {
  const { scenario, results, none } = scenarioJson('en', board, page)
  expect(scenario).toMatchObject({ name: '=1+1', edition: 7, inputs: { charges: '15', days: '-4' } })
  expect(results!.source.demonstration).toBe(true)
  expect(results!.openCases.map(({ difference }) => difference.middle)).toEqual(
    result.comparison.difference.crownOpen.map(({ middle }) => Number(middle.toFixed(6))),
  )
  expect(none).toBeNull()
  const without = scenarioJson('en', board, { ...page, result: { kind: 'none', why: 'closed' } })
  expect(without).toMatchObject({ results: null, none: expect.stringContaining('edition 7') as unknown })
  expect(scenariosJson('en', board, [page.saved]).scenarios).toHaveLength(1)
})
