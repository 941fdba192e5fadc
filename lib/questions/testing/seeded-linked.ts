import type { Client } from 'pg'
import { keepInventedAgreements } from '@/lib/agreements/keep-invented-agreements'
import { englandAndWales } from '@/lib/boards/areas'
import { findBoard } from '@/lib/boards/find-board'
import { createRandom } from '@/lib/statistics/random'
import { histogramOfDurations } from '@/lib/statistics/quantiles/day-histogram'
import { firstDayOf, lastDayBefore, monthNumber } from '@/lib/time/calendar'
import { shiftPeriod } from '@/lib/time/step-period'
import { lastMonth } from './seeded-service'

/** Months of the linked source, up to the last month of the service's seed. */
export const linkedMonths = 36

const firstMonth = shiftPeriod(lastMonth, 1 - linkedMonths).start
const firstNumber = monthNumber(firstMonth)
const seedBoards = [findBoard('avon-and-somerset')!.id, findBoard('kent')!.id]
const dayNumber = (day: string) => Date.parse(day) / 86_400_000
const begins = Array.from({ length: linkedMonths + 1 }, (_, i) => dayNumber(firstDayOf(firstNumber + i)))
/** The last complete date, in days since 1970. */
export const completeTo = begins[linkedMonths]! - 1
const monthOf = (day: number) =>
  begins.findIndex((begin, i) => day >= begin && day < (begins[i + 1] ?? Infinity))

/** Somebody or something followed from a day on, in days since 1970. */
export type SeededCase = {
  readonly board: number
  readonly crime: 'adult-rape' | 'domestic-abuse' | 'other'
  readonly group: string
  readonly origin: number
  readonly exit: number | null
  readonly cause: string | null
}

const groups = ['violence-against-the-person', 'sexual-offences', 'robbery', 'theft', 'drugs', 'homicide']

/** Cases with an exit after some days by one of several causes; open where it lies after the last complete date. */
function madeCases(
  seed: number,
  aMonth: number,
  causes: readonly { readonly name: string; readonly share: number; readonly mean: number }[],
): readonly SeededCase[] {
  const random = createRandom(seed)
  return seedBoards.flatMap((board) =>
    Array.from({ length: aMonth * (linkedMonths + 12) }, (): SeededCase => {
      const origin = begins[0]! - 365 + random.integer(completeTo - begins[0]! + 365)
      const drawn = random.uniform()
      let passed = 0
      const cause = causes.find(({ share }) => (passed += share) > drawn) ?? causes.at(-1)!
      const late = origin > completeTo - 400 ? 1.25 : 1
      const exit = origin + Math.floor(20 + random.exponential(cause.mean * late))
      const kind = random.uniform()
      return {
        board,
        crime: kind < 0.01 ? 'adult-rape' : kind < 0.25 ? 'domestic-abuse' : 'other',
        group: groups[kind < 0.004 ? 5 : random.integer(5)]!,
        origin,
        ...(exit > completeTo ? { exit: null, cause: null } : { exit, cause: cause.name }),
      }
    }),
  )
}

/** What the source holds, so that tests can count again. */
export const seededCases = {
  'sent-to-completion': madeCases(11, 60, [{ name: 'completion', share: 1, mean: 190 }]),
  'victim-journey-to-charge': madeCases(12, 90, [
    { name: 'charged', share: 0.2, mean: 80 },
    { name: 'withdrew', share: 0.35, mean: 45 },
    { name: 'ended', share: 0.45, mean: 60 },
  ]),
} as const

type Cell = {
  readonly area: number
  readonly board: number | null
  readonly measure: string
  readonly breakdown: string
  readonly category: string
  readonly granularity: 'month' | 'quarter' | 'financial_year'
  readonly start: string
  readonly hidden?: boolean
  readonly value?: number
  readonly numerator?: number
  readonly denominator?: number
  readonly days?: readonly number[]
  readonly counts?: readonly number[]
}

type Cut = {
  readonly breakdown: string
  readonly category: string
  readonly in: (one: SeededCase) => boolean
}

const whole: Cut = { breakdown: 'all', category: 'all', in: () => true }
const byCrime: readonly Cut[] = (['adult-rape', 'domestic-abuse', 'other'] as const).map((category) => ({
  breakdown: 'crime-type',
  category,
  in: ({ crime }) => crime === category,
}))
const byGroup: readonly Cut[] = groups.map((category) => ({
  breakdown: 'offence-group',
  category,
  in: ({ group }) => group === category,
}))

const places = [
  ...seedBoards.map((id) => ({
    area: id,
    board: id as number | null,
    in: (one: SeededCase) => one.board === id,
  })),
  { area: englandAndWales.id, board: null, in: () => true },
]

/**
 * Adds a source of linked records to the seeded service, as an import would leave it: cells with histograms, flows,
 * series that are published by month, by quarter, by year and not at all, link rates, known issues, data quality.
 * Only Avon and Somerset, Kent, and England and Wales have figures.
 */
export async function seedLinked(owner: Client, release = 5, edition = 3): Promise<void> {
  const end = lastDayBefore(firstNumber + linkedMonths)
  await owner.query(`
    INSERT INTO releases.source (id, name_en, name_cy, publisher, kind, access, demonstration, status) VALUES
      ('linked-demonstration', 'Linked records (invented)', 'Cofnodion cysylltiedig (dychmygol)', 'Nobody', 'linked', 'restricted', true, 'linked_experimental')
      ON CONFLICT (id) DO NOTHING;
    INSERT INTO releases.release (id, source_id, status, checksum, file_name, rows, period_from, period_to, report, published_at) VALUES
      (${release}, 'linked-demonstration', 'published', 'linked-${release}', 'linked', 1, '${firstMonth}', '${end}', '${JSON.stringify({ received: { completeTo: completeToOf(end) } })}', now());
    UPDATE releases.edition SET current = false WHERE current;
    INSERT INTO releases.edition (id, made_by, reason, current) VALUES (${edition}, 'A Person', 'published ${release}', true);
    INSERT INTO releases.edition_release (edition_id, source_id, release_id)
      SELECT ${edition}, source_id, release_id FROM releases.edition_release
      WHERE edition_id = (SELECT max(id) FROM releases.edition WHERE id < ${edition}) AND source_id <> 'linked-demonstration';
    INSERT INTO releases.edition_release (edition_id, source_id, release_id) VALUES (${edition}, 'linked-demonstration', ${release});
    CREATE TABLE figures.cell_${release} PARTITION OF figures.cell FOR VALUES IN (${release});
    CREATE TABLE figures.flow_cell_${release} PARTITION OF figures.flow_cell FOR VALUES IN (${release});`)
  await write(owner, release, [
    ...durationCells(),
    ...shareCells(),
    ...counts(release),
    ...linkRates(),
    ...stocks(),
  ])
  await writeFlows(owner, release)
  await writeQuality(owner, release)
  await owner.query(`
    INSERT INTO releases.annotation (measure, board_id, period_from, period_to, words_en, words_cy, author) VALUES
      ('sent-to-completion', NULL, '${firstDayOf(firstNumber + 20)}', '${lastDayBefore(firstNumber + 23)}',
        'Court closures during repairs', 'Cau llysoedd yn ystod gwaith atgyweirio', 'A Person'),
      (NULL, ${seedBoards[1]}, '${firstDayOf(firstNumber + 28)}', '${firstDayOf(firstNumber + 28)}',
        'New recording system in Kent', 'System gofnodi newydd yng Nghaint', 'A Person')`)
  await keepInventedAgreements(owner)
  await owner.query('ANALYZE')
}

/** Police and CPS records are complete a fortnight later than those of the courts, but no month more. */
const completeToOf = (end: string) => ({ police: dayAfter(end, 14), cps: dayAfter(end, 14), courts: end })
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Durations: months; but robbery by quarter, adult rape by year, and homicide not at all. */
function durationCells(): Cell[] {
  const measure = 'sent-to-completion'
  const done = seededCases[measure].filter(({ exit }) => exit !== null && exit >= begins[0]!)
  return places.flatMap(({ area, board, in: here }) =>
    [whole, ...byCrime, ...byGroup].flatMap((cut): Cell[] => {
      const own = done.filter((one) => here(one) && cut.in(one))
      const of = { area, board, measure, breakdown: cut.breakdown, category: cut.category }
      if (cut.category === 'homicide')
        return years().map(({ start }) => ({ ...of, granularity: 'financial_year', start, hidden: true }))
      const periods =
        cut.category === 'adult-rape' ? years() : cut.category === 'robbery' ? quarters() : months()
      return periods.flatMap(({ granularity, start, from, to }) => {
        const days = own
          .filter(({ exit }) => monthOf(exit!) >= from && monthOf(exit!) <= to)
          .map(({ origin, exit }) => exit! - origin)
        const histogram = histogramOfDurations(days)
        if (days.length === 0) return []
        const sorted = [...days].sort((a, b) => a - b)
        const value = sorted[Math.ceil(sorted.length / 2) - 1]!
        return [{ ...of, granularity, start, value, denominator: days.length, ...histogram }]
      })
    }),
  )
}

/** Victims who withdrew within 90 days, by month of origin. */
function shareCells(): Cell[] {
  const measure = 'victim-journey-to-charge'
  const all = seededCases[measure].filter(({ origin }) => origin >= begins[0]! && origin + 90 <= completeTo)
  return places.flatMap(({ area, board, in: here }) =>
    [whole, ...byCrime, ...byGroup.slice(0, 5)].flatMap((cut) =>
      months().flatMap(({ granularity, start, from }): Cell[] => {
        const own = all.filter((one) => here(one) && cut.in(one) && monthOf(one.origin) === from)
        if (own.length === 0) return []
        const numerator = own.filter(
          ({ cause, origin, exit }) => cause === 'withdrew' && exit! - origin <= 90,
        ).length
        return [
          {
            ...{ area, board, measure, breakdown: cut.breakdown, category: cut.category, granularity, start },
            ...{ numerator, denominator: own.length },
          },
        ]
      }),
    ),
  )
}

/** Counts that a test can work out: charges of board b in month i; they differ by release. */
export const seededCharges = (board: number, i: number, release = 5) =>
  700 + 10 * board + ((i * 7) % 23) + (release > 5 && i >= linkedMonths - 6 ? 4 : 0)

function counts(release: number): Cell[] {
  return places.flatMap(({ area, board }) =>
    months().flatMap(({ granularity, start, from }): Cell[] => {
      const boards = board === null ? seedBoards : [board]
      const value = boards.reduce((sum, id) => sum + seededCharges(id, from, release), 0)
      const of = { area, board, measure: 'charges', granularity, start } as const
      return [
        { ...of, breakdown: 'all', category: 'all', value },
        { ...of, breakdown: 'charging-route', category: 'cps', value: Math.floor(value / 3) },
        { ...of, breakdown: 'charging-route', category: 'police', value: value - Math.floor(value / 3) },
      ]
    }),
  )
}

function linkRates(): Cell[] {
  return places.flatMap(({ area, board }) =>
    months().flatMap(({ granularity, start, from }): Cell[] => {
      const of = { area, board, breakdown: 'all', category: 'all', granularity, start } as const
      return [
        { ...of, measure: 'linked-police-cps', numerator: 930 + (from % 5), denominator: 1000 },
        { ...of, measure: 'linked-cps-court', numerator: 980 - (from % 7), denominator: 1000 },
      ]
    }),
  )
}

const ages = ['0-27', '28-55', '56-83', '84-111', '112-139', '140-181', '182-364', '365-729', '730-or-more']

function stocks(): Cell[] {
  return places.flatMap(({ area, board }) =>
    months().flatMap(({ granularity, start, from }): Cell[] => {
      const bands = ages.map((category, k) => ({ category, value: 160 - 15 * k + from + area }))
      const of = { area, board, measure: 'crown-open', granularity, start } as const
      return [
        { ...of, breakdown: 'all', category: 'all', value: bands.reduce((sum, { value }) => sum + value, 0) },
        ...bands.map((band) => ({ ...of, breakdown: 'age-band', ...band })),
      ]
    }),
  )
}

type Stretch = {
  readonly granularity: Cell['granularity']
  readonly start: string
  /** Places of the first and last month. */
  readonly from: number
  readonly to: number
}

function months(): Stretch[] {
  return Array.from({ length: linkedMonths }, (_, i) => ({
    granularity: 'month',
    start: firstDayOf(firstNumber + i),
    from: i,
    to: i,
  }))
}
const quarters = () => stretches('quarter', 3, 0)
const years = () => stretches('financial_year', 12, 3)

/** Whole periods only. */
function stretches(granularity: Cell['granularity'], length: number, begin: number): Stretch[] {
  const first = (((begin - firstNumber) % length) + length) % length
  const found: Stretch[] = []
  for (let from = first; from + length <= linkedMonths; from += length)
    found.push({ granularity, start: firstDayOf(firstNumber + from), from, to: from + length - 1 })
  return found
}

async function write(owner: Client, release: number, cells: readonly Cell[]): Promise<void> {
  await owner.query(
    `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, suppressed, value, numerator, denominator, days, counts)
     SELECT $2, area, board, measure, breakdown, category, granularity::releases.granularity, start, coalesce(hidden, false), value, numerator, denominator, days, counts
     FROM jsonb_to_recordset($1) AS c (area smallint, board smallint, measure text, breakdown text, category text, granularity text,
       start date, hidden boolean, value numeric, numerator numeric, denominator numeric, days int[], counts int[])`,
    [JSON.stringify(cells), release],
  )
}

/** The period view and the cohorts, as docs/measures/rules.md has them. */
async function writeFlows(owner: Client, release: number): Promise<void> {
  const rows: object[] = []
  for (const [measure, cases] of Object.entries(seededCases))
    for (const { area, board, in: here } of places)
      for (const cut of [whole, byCrime[1]!, byCrime[2]!]) {
        const own = cases.filter((one) => here(one) && cut.in(one))
        for (let i = 0; i < linkedMonths; i += 1) {
          const [begin, next] = [begins[i]!, begins[i + 1]!]
          const openAt = (day: number) =>
            own.filter(({ origin, exit }) => origin < day && (exit === null || exit >= day))
          const flows: Record<string, number[]> = {
            entry: [
              ...own.filter(({ origin }) => origin >= begin && origin < next).map(() => 0),
              ...openAt(begin).map(({ origin }) => begin - origin),
            ],
            'month-end': openAt(next).map(({ origin }) => next - origin),
          }
          for (const { origin, exit, cause } of own)
            if (exit !== null && exit >= begin && exit < next)
              (flows[`exit:${cause}`] ??= []).push(exit - origin)
          const began = own.filter(({ origin }) => origin >= begin && origin < next)
          const followed: Record<string, number[]> = { entry: began.map(() => 0) }
          for (const { origin, exit, cause } of began)
            (followed[exit === null ? 'open' : `exit:${cause}`] ??= []).push((exit ?? completeTo) - origin)
          for (const [view, kept] of Object.entries({ period: flows, cohort: followed }))
            for (const [flow, days] of Object.entries(kept))
              if (days.length > 0)
                rows.push({
                  ...{ area, board, measure, breakdown: cut.breakdown, category: cut.category, view, flow },
                  ...{ start: firstDayOf(firstNumber + i), ...histogramOfDurations(days) },
                })
        }
      }
  await owner.query(
    `INSERT INTO figures.flow_cell (release_id, area_id, board_id, measure, breakdown, category, view, flow, granularity, period_start, days, counts)
     SELECT $2, area, board, measure, breakdown, category, view, flow, 'month', start, days, counts
     FROM jsonb_to_recordset($1) AS c (area smallint, board smallint, measure text, breakdown text, category text, view text, flow text, start date, days int[], counts int[])`,
    [JSON.stringify(rows), release],
  )
}

async function writeQuality(owner: Client, release: number): Promise<void> {
  const rows = places.flatMap(({ area, board }) =>
    months().flatMap(({ start, from }) => [
      { area, board, start, subject: 'link', name: 'cps-police', good: 930 + (from % 5), all: 1000 },
      { area, board, start, subject: 'link', name: 'court-cps', good: 980, all: 1000 },
      { area, board, start, subject: 'complete', name: 'police_crimes.offence_on', good: 970, all: 1000 },
      { area, board, start, subject: 'complete', name: 'court_defendants.plea', good: 810, all: 1000 },
      {
        ...{ area, board, start, subject: 'dates' },
        name: 'police_crimes.offence_on police_crimes.recorded_on',
        ...{ good: 990, all: 1000 },
      },
    ]),
  )
  await owner.query(
    `INSERT INTO releases.quality (release_id, area_id, board_id, month, subject, name, numerator, denominator)
     SELECT $2, area, board, start, subject, name, good, "all"
     FROM jsonb_to_recordset($1) AS q (area smallint, board smallint, start date, subject text, name text, good int, "all" int)`,
    [JSON.stringify(rows), release],
  )
  await owner.query(
    `INSERT INTO releases.set_aside (release_id, table_name, column_name, fault, rows) VALUES
       ($1, 'police_crimes', 'offence_group', 'notInList', 12), ($1, 'court_hearings', 'listed_on', 'notDate', 4)`,
    [release],
  )
}
