import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBoard } from '@/lib/boards/find-board'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { rounded } from '@/lib/exports/rounded'
import { seriesCsv } from '@/lib/exports/series-csv'
import { seriesJson } from '@/lib/exports/series-json'
import { breakdownsOf } from '@/lib/measures/breakdowns-of'
import { measures } from '@/lib/measures/registry'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { seedLinked } from '@/lib/questions/testing/seeded-linked'
import { lastMonth, people, seededService, viewerWith } from '@/lib/questions/testing/seeded-service'
import { shiftPeriod } from '@/lib/time/step-period'
import { exportSeries } from './export-series'
import { viewExplore } from './view-explore'
import { viewMeasurePage } from './view-measure-page'

// One answer, whoever gives it: for every measure and everything that it can be split by.

const board = findBoard('avon-and-somerset')!
const avon = viewerWith(people.avon, ['analyst', board.slug])
const months = 14

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
  await seedEverything()
})
afterAll(() => database.drop())

/** Of the board's restricted source: every measure, whole and in two categories of every breakdown, some hidden. */
async function seedEverything(): Promise<void> {
  const cells = measures.flatMap((measure, m) =>
    ['all', ...breakdownsOf(measure)].flatMap((breakdown, b) =>
      (breakdown === 'all' ? ['all'] : ['one', 'two']).flatMap((category, c) =>
        Array.from({ length: months }, (_, i) => {
          const start = shiftPeriod(lastMonth, i - months + 1).start
          const hidden = breakdown !== 'all' && (i + c) % 5 === 0
          const n = 40 + ((7 * m + 5 * b + 3 * c + i) % 50)
          const shape =
            measure.kind === 'duration'
              ? { days: [n, n + 9, 2 * n], counts: [12, 11, 13] }
              : measure.kind === 'count' || measure.kind === 'stock'
                ? { value: n }
                : { numerator: n, denominator: 100 }
          return { measure: measure.id, breakdown, category, start, hidden, ...(hidden ? {} : shape) }
        }),
      ),
    ),
  )
  await database.owner.query('DELETE FROM figures.cell WHERE release_id = 1 AND board_id = $1', [board.id])
  await database.owner.query(
    `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, suppressed, value, numerator, denominator, days, counts)
     SELECT 1, $2, $2, measure, breakdown, category, 'month', start, hidden, value, numerator, denominator, days, counts
     FROM jsonb_to_recordset($1) AS c (measure text, breakdown text, category text, start date, hidden boolean,
       value numeric, numerator numeric, denominator numeric, days int[], counts int[])`,
    [JSON.stringify(cells), board.id],
  )
}

const numbersOf = ({ points }: MeasureSeries) =>
  points.map(({ figure }) =>
    figure.kind === 'value'
      ? [figure.value, figure.numerator, figure.denominator, figure.interval?.lower ?? null]
      : figure.kind,
  )

const cell = (value: number | null | undefined) => (value == null ? '' : String(value))

test('page, explorer, JSON and CSV say the same of every measure and every breakdown', async () => {
  let pairs = 0
  for (const measure of measures)
    for (const by of [undefined, ...breakdownsOf(measure)]) {
      const asked = { source: 'board-figures', ...(by ? { by } : {}) }
      const name = `${measure.id} by ${by ?? 'nothing'}`
      const { page, faults } = await viewExplore(avon, board.slug, { ...asked, measure: measure.id })
      expect(faults, name).toEqual([])
      const other = await viewMeasurePage(avon, board.slug, measure.id, asked)
      const answer = await exportSeries(avon, board.slug, measure.id, asked, 'json')
      const json = seriesJson('en', answer)
      const rows = parse(seriesCsv('en', answer.series, answer.page.split), {
        bom: true,
        relaxColumnCount: true,
      }) as string[][]
      const figures = rows.slice(rows.findIndex(([first]) => first === 'period') + 1)

      const shown = [page.main!, ...page.categories]
      expect(shown[0]!.points.length, name).toBe(months)
      expect(page.categories.map(({ category }) => category).sort(), name).toEqual(by ? ['one', 'two'] : [])
      expect([other.page.main!, ...other.page.categories].map(numbersOf), name).toEqual(shown.map(numbersOf))
      let row = 0
      for (const [s, series] of shown.entries())
        for (const [p, { figure }] of series.points.entries()) {
          const told = json.series[s]!.points[p]!
          const line = figures[row++]!
          const value = figure.kind === 'value' ? figure : null
          expect([told.state, told.value, told.numerator, told.denominator], name).toEqual([
            figure.kind,
            value?.value ?? null,
            value?.numerator ?? null,
            value?.denominator ?? null,
          ])
          expect(line.slice(6, 12), name).toEqual([
            cell(rounded(value?.value)),
            cell(value?.numerator),
            cell(value?.denominator),
            cell(rounded(value?.interval?.lower)),
            cell(rounded(value?.interval?.upper)),
            { value: '', suppressed: '[c]', unavailable: '[x]' }[figure.kind],
          ])
          if (series === shown[0]) expect(figure.kind, name).toBe('value')
        }
      pairs += 1
    }
  expect(pairs).toBeGreaterThan(2 * measures.length)
})

test('England and Wales in the explorer is what the API says of it', async () => {
  const { beside } = await viewExplore(avon, board.slug, {
    measure: 'sent-to-completion',
    compare: 'england-and-wales',
  })
  const { series } = await exportSeries(
    avon,
    board.slug,
    'sent-to-completion',
    { area: 'england-and-wales', source: 'linked-demonstration' },
    'json',
  )
  expect(numbersOf(beside!)).toEqual(numbersOf(series[0]))
})
