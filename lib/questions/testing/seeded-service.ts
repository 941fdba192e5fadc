import type { Client } from 'pg'
import { viewerFromGrants } from '@/lib/access/viewer-from-grants'
import type { RoleGrant } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { boards } from '@/lib/boards/boards'
import { findBoard } from '@/lib/boards/find-board'
import { writeReferenceData } from '@/lib/database/reference-data'
import { scopedTestDatabase, type ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { shiftPeriod } from '@/lib/time/step-period'
import { periodOf } from '@/lib/time/period-of'
import { lastDayBefore, monthNumber } from '@/lib/time/calendar'

/** Months of the restricted source, the last of them two months ago. */
export const months = 48
export const lastMonth = shiftPeriod(periodOf('month', new Date().toISOString().slice(0, 10)), -2)

export const people = {
  avon: '00000000-0000-4000-8000-000000000001',
  kent: '00000000-0000-4000-8000-000000000002',
  reviewer: '00000000-0000-4000-8000-000000000003',
  administrator: '00000000-0000-4000-8000-000000000004',
} as const

/** A viewer with these roles; boards by their names in addresses. */
export function viewerWith(personId: string, ...grants: [RoleGrant['role'], string | null][]): Viewer {
  return viewerFromGrants(
    {
      personId,
      label: 'Test',
      grants: grants.map(([role, slug]) => ({ role, boardId: slug === null ? null : findBoard(slug)!.id })),
    },
    boards.map((board) => board.id),
  )
}

/** What the restricted source says of a board in month `i`: numbers that no other board has, so that a leak is seen. */
export const restricted = {
  crimes: (boardId: number, i: number) => 1000 * boardId + 400 + ((i * 7) % 13),
  denominator: (boardId: number) => 10_000 + boardId,
  /** Steady about 80 %, but Kent's rate falls in the last nine months. */
  numerator: (boardId: number, i: number) =>
    Math.round(
      (10_000 + boardId) *
        (0.8 + 0.004 * ((i % 5) - 2) - (boardId === findBoard('kent')!.id && i >= months - 9 ? 0.06 : 0)),
    ),
}

/**
 * The service's database with a restricted and two open sources for all boards, as a release would leave it: rates,
 * counts, a stock, a breakdown with hidden cells, a gap, old open figures. Sets the environment that the clients read.
 */
export async function seededService(): Promise<ScopedTestDatabase> {
  const database = await scopedTestDatabase()
  process.env.DATABASE_WEB_URL = database.webUrl
  process.env.DATABASE_GATE_URL = database.gateUrl
  process.env.MASTER_SECRET = database.masterSecret
  process.env.NEXTAUTH_SECRET = 'a secret of the tests that is long enough'
  process.env.NEXTAUTH_URL = 'http://localhost:3000'
  await writeReferenceData(database.owner)
  await seedReleases(database.owner)
  await seedCells(database.owner)
  await seedPeople(database.owner)
  await database.owner.query('ANALYZE')
  return database
}

async function seedReleases(owner: Client): Promise<void> {
  const end = lastDayBefore(monthNumber(lastMonth.start) + 1)
  const begin = shiftPeriod(lastMonth, 1 - months).start
  await owner.query(`
    INSERT INTO releases.source (id, name_en, name_cy, publisher, kind, access, demonstration, status) VALUES
      ('board-figures', 'Board figures', 'Ffigurau byrddau', 'Nobody', 'published', 'restricted', true, 'management_information'),
      ('old-outcomes', 'Old outcomes', 'Hen ganlyniadau', 'CPS', 'published', 'open', false, 'official'),
      ('national-courts', 'National courts', 'Llysoedd cenedlaethol', 'MoJ', 'published', 'open', false, 'official');
    INSERT INTO releases.release (id, source_id, status, checksum, file_name, rows, period_from, period_to, report, published_at) VALUES
      (1, 'board-figures', 'published', 'a', 'a.csv', 1, '${begin}', '${end}', '{}', now()),
      (2, 'old-outcomes', 'published', 'b', 'b.csv', 1, '2014-01-01', '2015-12-31', '{}', now()),
      (3, 'national-courts', 'published', 'c', 'c.csv', 1, '2010-01-01', '2024-12-31', '{}', now()),
      (4, 'board-figures', 'loaded', 'd', 'd.csv', 1, '2026-01-01', '2026-01-31', '{}', NULL);
    INSERT INTO releases.edition (id, made_by, reason, current) VALUES (1, 'A Person', 'open figures', false), (2, 'A Person', 'first board figures', true);
    INSERT INTO releases.edition_release (edition_id, source_id, release_id) VALUES
      (1, 'old-outcomes', 2), (2, 'board-figures', 1), (2, 'old-outcomes', 2), (2, 'national-courts', 3);
    CREATE TABLE figures.cell_1 PARTITION OF figures.cell FOR VALUES IN (1);
    CREATE TABLE figures.cell_2 PARTITION OF figures.cell FOR VALUES IN (2);
    CREATE TABLE figures.cell_3 PARTITION OF figures.cell FOR VALUES IN (3);`)
}

type CellSeed = readonly [
  release: number,
  area: number,
  board: number | null,
  measure: string,
  category: string,
  granularity: 'month' | 'quarter',
  start: string,
  figures: { value?: number; numerator?: number; denominator?: number } | 'hidden',
]

async function seedCells(owner: Client): Promise<void> {
  const cells: CellSeed[] = []
  for (const { id } of boards) {
    for (let i = 0; i < months; i += 1) {
      const { start } = shiftPeriod(lastMonth, i - months + 1)
      const rate = { numerator: restricted.numerator(id, i), denominator: restricted.denominator(id) }
      // Month 20 is missing: a gap that the series must keep.
      if (i !== 20) cells.push([1, id, id, 'conviction-rate', 'all', 'month', start, rate])
      cells.push([1, id, id, 'crimes-recorded', 'all', 'month', start, { value: restricted.crimes(id, i) }])
      cells.push([1, id, id, 'crown-open', 'all', 'month', start, { value: 5000 + id + i }])
      cells.push([1, id, id, 'guilty-plea', 'all', 'month', start, { numerator: 3, denominator: 7 }])
      cells.push([
        1,
        id,
        id,
        'conviction-rate',
        'robbery',
        'month',
        start,
        i % 3 ? { numerator: 40, denominator: 60 } : 'hidden',
      ])
      cells.push([
        1,
        id,
        id,
        'conviction-rate',
        'burglary',
        'month',
        start,
        { numerator: 55, denominator: 70 },
      ])
    }
    for (let i = 0; i < 24; i += 1) {
      const { start } = shiftPeriod({ granularity: 'month', start: '2014-01-01' }, i)
      cells.push([
        2,
        id,
        id,
        'conviction-rate',
        'all',
        'month',
        start,
        { numerator: 700 + id, denominator: 900 + id },
      ])
    }
  }
  for (let i = 0; i < months; i += 1) {
    const { start } = shiftPeriod(lastMonth, i - months + 1)
    cells.push([
      1,
      100,
      null,
      'conviction-rate',
      'all',
      'month',
      start,
      { numerator: 330_000, denominator: 420_000 },
    ])
  }
  for (let i = 0; i < 60; i += 1) {
    const { start } = shiftPeriod({ granularity: 'quarter', start: '2010-01-01' }, i)
    cells.push([3, 100, null, 'crown-receipts', 'all', 'quarter', start, { value: 30_000 + i }])
  }
  await owner.query(
    `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, suppressed, value, numerator, denominator)
     SELECT release, area, board, measure, CASE category WHEN 'all' THEN 'all' ELSE 'offence-group' END, category,
            granularity::releases.granularity, start, hidden, value, numerator, denominator
     FROM jsonb_to_recordset($1) AS c (release int, area smallint, board smallint, measure text, category text, granularity text,
       start date, hidden boolean, value numeric, numerator numeric, denominator numeric)`,
    [
      JSON.stringify(
        cells.map(([release, area, board, measure, category, granularity, start, figures]) => ({
          ...{ release, area, board, measure, category, granularity, start },
          ...(figures === 'hidden' ? { hidden: true } : { hidden: false, ...figures }),
        })),
      ),
    ],
  )
}

async function seedPeople(owner: Client): Promise<void> {
  const kent = findBoard('kent')!.id
  await owner.query(`
    INSERT INTO governance.person (id, email, label, demonstration) VALUES
      ('${people.avon}', 'avon-and-somerset-analyst@demonstration.invalid', 'Board analyst, Avon and Somerset', true),
      ('${people.kent}', 'kent@example.invalid', 'Board member, Kent', false),
      ('${people.reviewer}', 'reviewer@example.invalid', 'Reviewer', false),
      ('${people.administrator}', 'administrator@example.invalid', 'Administrator', false);
    INSERT INTO governance.person_role (person_id, role, board_id) VALUES
      ('${people.avon}', 'analyst', 1), ('${people.kent}', 'member', ${kent}),
      ('${people.reviewer}', 'reviewer', NULL), ('${people.administrator}', 'administrator', NULL);`)
}
