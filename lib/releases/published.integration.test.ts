import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findArea } from '@/lib/boards/find-area'
import type { AreaKind } from '@/lib/boards/areas'
import { publishedMeasures as measures } from '@/lib/measures/published-measures'
import { readMapping } from './mapping/read-mapping'
import { releaseHarness, type ReleaseHarness } from './testing/release-harness'

// Every number of the real published tables against the database, by code that shares nothing with the import but the
// mapping's words: the tables are read with csv-parse, periods by the few forms below, sums by loops.
const folder = path.resolve(import.meta.dirname, '../../../shared/data/published')
const there = existsSync(folder)

type Table = {
  readonly file: string
  readonly mapping: string
  readonly headerRows?: number
  readonly areaColumn?: string
  readonly kinds?: readonly AreaKind[]
  readonly areaNames?: Readonly<Record<string, string>>
  readonly offenceColumn?: string
  readonly period: (row: Record<string, string>) => readonly [granularity: string, start: string]
  /** Numbers in the file, blanks included: counted by hand, so that nothing can be lost without a word. */
  readonly numbers: number
}

const month = (text: string) => ['month', `${text}-01`] as const
const quarter = (year: string, number: string) =>
  ['quarter', `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`] as const

const tables: readonly Table[] = [
  {
    file: 'cps_case_outcomes/cps_case_outcomes_2014_2018_tidy.csv',
    mapping: 'cps-case-outcomes',
    areaColumn: 'cps_area_42',
    offenceColumn: 'principal_offence_category',
    period: (row) => month(row.month!),
    numbers: 27_950 * 2,
  },
  {
    file: 'police/police_outcomes_by_force_year_2023-26.csv',
    mapping: 'home-office-outcomes-by-force-year',
    areaColumn: 'force',
    kinds: ['force'],
    period: (row) => ['financial_year', `${row.fy!.slice(0, 4)}-04-01`],
    numbers: 132 * 7,
  },
  {
    file: 'police/police_outcomes_quarterly_national_and_AS.csv',
    mapping: 'home-office-outcomes-by-quarter',
    areaColumn: 'area',
    areaNames: { 'England and Wales incl. BTP': 'England and Wales' },
    period: (row) => quarter(row.calendar_quarter!.slice(0, 4), row.calendar_quarter!.slice(6)),
    numbers: 64 * 3,
  },
  {
    file: 'moj_ccsq/gold_backlog_trajectory.csv',
    mapping: 'crown-court-caseload',
    period: (row) => quarter(row.year!, row.quarter!.slice(1)),
    numbers: 40 * 4,
  },
  {
    file: 'moj_ccsq/gold_timeliness_trend.csv',
    mapping: 'crown-court-timeliness',
    period: (row) => quarter(row.year!, row.quarter!.slice(1)),
    numbers: 40 * 4,
  },
  {
    file: 'national/national_courts_quarterly_2010_2024.csv',
    mapping: 'courts-by-quarter-2010-to-2024',
    headerRows: 1,
    period: (row) => quarter(row.quarter!.slice(3), row.quarter!.slice(1, 2)),
    numbers: 60 * 40,
  },
]

type Published = {
  readonly area: number
  readonly boardId: number | null
  readonly kind: AreaKind
  readonly stage: string
  readonly metric: string
  readonly offence: string
  readonly granularity: string
  readonly start: string
  readonly value: number | null
}

const keyOf = (each: Omit<Published, 'value' | 'boardId' | 'kind'>) =>
  [each.area, each.stage, each.metric, each.offence, each.granularity, each.start].join('|')

async function numbersOf(table: Table): Promise<readonly Published[]> {
  const mapping = await readMapping(table.mapping)
  const rows: Record<string, string>[] = parse(readFileSync(path.join(folder, table.file)), { columns: true })
  return rows.slice(table.headerRows ?? 0).flatMap((row) => {
    const name = table.areaColumn ? row[table.areaColumn]! : 'England and Wales'
    const area = findArea(table.areaNames?.[name] ?? name, table.kinds)!
    const [granularity, start] = table.period(row)
    const offence = table.offenceColumn ? row[table.offenceColumn]! : 'All offences'
    return Object.entries(mapping.columns).flatMap(([column, { role, ...rest }]) => {
      if (role !== 'figure') return []
      const { stage, metric } = rest as { stage: string; metric: string }
      const value = row[column] === '' ? null : Number(row[column])
      return [
        {
          area: area.id,
          boardId: area.boardId,
          kind: area.kind,
          stage,
          metric,
          offence,
          granularity,
          start,
          value,
        },
      ]
    })
  })
}

describe.skipIf(!there).each(tables)(
  `published: $mapping${there ? '' : ' (skipped: no ../shared/data/published)'}`,
  (table) => {
    let harness: ReleaseHarness
    let numbers: readonly Published[]

    beforeAll(async () => {
      harness = await releaseHarness()
      numbers = await numbersOf(table)
      const mapping = await readMapping(table.mapping)
      await harness.importFile(path.join(folder, table.file), { mapping })
    })
    afterAll(() => harness.drop())

    test('holds every number of the file, and nothing else', async () => {
      expect(numbers).toHaveLength(table.numbers)
      const kept = await harness.owner.query<Omit<Published, 'value'> & { value: string | null }>(
        `SELECT area_id AS area, stage, metric, offence, granularity::text, period_start::text AS start, value
         FROM releases.observation`,
      )
      const byKey = new Map(
        kept.rows.map((row) => [keyOf(row), row.value === null ? null : Number(row.value)]),
      )
      expect(byKey.size).toBe(kept.rows.length)
      expect(byKey).toEqual(new Map(numbers.map((each) => [keyOf(each), each.value])))
    })

    test('has the cells that loops over the numbers give, and nothing else', async () => {
      const kept = await harness.owner.query(
        `SELECT area_id AS area, measure, category, granularity::text, period_start::text AS start, suppressed,
                value::float8, numerator::float8, denominator::float8 FROM figures.cell`,
      )
      const actual = new Map(
        kept.rows.map((row) => [
          [row.area, row.measure, row.category, row.granularity, row.start].join('|'),
          [row.value, row.numerator, row.denominator],
        ]),
      )
      expect(actual.size).toBe(kept.rows.length)
      expect(kept.rows.filter((row) => row.suppressed)).toEqual([])
      expect(actual).toEqual(expectedCells(numbers, table.mapping))
    })
  },
)

const groupOf: Readonly<Record<string, string | null>> = {
  'Admin Finalised': null,
  'All Other Offences (excluding Motoring)': 'other-offences',
  Burglary: 'burglary',
  'Criminal Damage': 'criminal-damage',
  'Drugs Offences': 'drug-offences',
  'Fraud And Forgery': 'fraud-and-forgery',
  Homicide: 'homicide',
  'Motoring Offences': 'motoring-offences',
  'Offences Against The Person': 'offences-against-the-person',
  'Public Order Offences': 'public-order-offences',
  Robbery: 'robbery',
  'Sexual Offences': 'sexual-offences',
  'Theft And Handling': 'theft-and-handling',
}

/** Cells by brute force: every area, period, category and measure, each looked for among all numbers of its period. */
function expectedCells(
  numbers: readonly Published[],
  mapping: string,
): Map<string, readonly (number | null)[]> {
  const byForce = mapping === 'home-office-outcomes-by-force-year'
  const cells = new Map<string, readonly (number | null)[]>()
  const periods = new Map<string, Published[]>()
  for (const each of numbers) {
    const period = `${each.granularity}|${each.start}`
    periods.set(period, periods.get(period) ?? [])
    periods.get(period)!.push(each)
  }
  for (const [period, all] of periods) {
    const targets = new Map<number, readonly Published[]>()
    for (const each of all) {
      // A force counts in its board, and every force, the British Transport Police too, in England and Wales (100).
      const areas = byForce ? [100, ...(each.boardId === null ? [] : [each.boardId])] : [each.area]
      for (const area of areas) targets.set(area, [...(targets.get(area) ?? []), each])
    }
    for (const [area, own] of targets)
      for (const { id, published, breakdowns } of measures) {
        const parts =
          'value' in published
            ? [[published.value], [], []]
            : [[], published.numerator, published.denominator]
        const categories = new Map<string, (offence: string) => boolean>([
          ['all', (offence) => groupOf[offence] !== null],
          ...Object.values(groupOf)
            .filter((group) => group !== null)
            .map((group) => [group, (offence: string) => groupOf[offence] === group] as const),
        ])
        for (const [category, belongs] of categories) {
          if (category !== 'all' && !breakdowns.includes('offence-group')) continue
          const found = parts.map((metrics) =>
            own.filter(
              (each) =>
                belongs(each.offence) &&
                metrics.some(({ stage, metric }) => stage === each.stage && metric === each.metric),
            ),
          )
          if (found.every((figures) => figures.length === 0)) continue
          const figures = found.map((each) => sumOf(each, byForce && area === 100))
          cells.set([area, id, category, period].join('|'), figures)
        }
      }
  }
  return cells
}

/** Nothing where one of the figures is empty, but for the crimes that the British Transport Police do not report. */
function sumOf(figures: readonly Published[], nation: boolean): number | null {
  const counted = figures.filter(
    ({ kind, boardId, metric }) =>
      !(nation && kind === 'force' && boardId === null && metric === 'Crimes recorded'),
  )
  if (counted.length === 0 || counted.some(({ value }) => value === null)) return null
  return counted.reduce((sum, { value }) => sum + value!, 0)
}

describe.skipIf(!there)(
  `published: all tables${there ? '' : ' (skipped: no ../shared/data/published)'}`,
  () => {
    test('lie side by side in one edition, and ten known values are found to the digit', async () => {
      const harness = await releaseHarness()
      for (const { file, mapping } of tables)
        await harness.importFile(path.join(folder, file), { mapping: await readMapping(mapping) })
      const viewer = await harness.asViewer([])
      const figure = async (
        source: string,
        area: string,
        measure: string,
        start: string,
        category = 'all',
      ) => {
        const { rows } = await viewer.query(
          `SELECT c.value::text, c.numerator::text, c.denominator::text
         FROM releases.edition e JOIN releases.edition_release p ON p.edition_id = e.id
         JOIN figures.cell c ON c.release_id = p.release_id
         WHERE e.current AND p.source_id = $1 AND c.area_id = $2 AND c.measure = $3 AND c.period_start = $4
           AND c.category = $5`,
          [source, findArea(area)!.id, measure, start, category],
        )
        expect(rows).toHaveLength(1)
        const { value, numerator, denominator } = rows[0]
        return value ?? `${numerator}/${denominator}`
      }
      const cps = 'cps-case-outcomes'
      const force = 'home-office-outcomes-by-force-year'
      expect([
        await figure(cps, 'Avon and Somerset', 'conviction-rate', '2014-01-01', 'burglary'),
        await figure(cps, 'Avon and Somerset', 'convictions', '2014-01-01', 'other-offences'),
        await figure(force, 'Avon and Somerset', 'charge-share', '2025-04-01'),
        await figure(force, 'London', 'crimes-recorded', '2025-04-01'),
        await figure(force, 'England and Wales', 'charge-share', '2025-04-01'),
        await figure('home-office-outcomes-by-quarter', 'England and Wales', 'charge-share', '2014-04-01'),
        await figure(
          'home-office-outcomes-by-quarter',
          'Avon and Somerset',
          'out-of-court-share',
          '2022-04-01',
        ),
        await figure('crown-court-caseload', 'England and Wales', 'crown-open', '2025-10-01'),
        await figure('crown-court-timeliness', 'England and Wales', 'charge-to-completion', '2025-10-01'),
        await figure(
          'courts-by-quarter-2010-to-2024',
          'England and Wales',
          'first-listing-to-completion',
          '2024-07-01',
        ),
      ]).toEqual([
        '49/50',
        '63',
        '14843/168766',
        '925694',
        '550778/5258158',
        '147635/639282',
        '1484/36680',
        '80203',
        '181.0',
        '26.09',
      ])
      await viewer.end()
      await harness.drop()
    })
  },
)
