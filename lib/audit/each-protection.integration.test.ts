import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BoardScope } from '@/lib/access/board-scope'
import { ServiceError } from '@/lib/access/errors'
import type { Role } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { boards } from '@/lib/boards/boards'
import { findBoard } from '@/lib/boards/find-board'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { routeAccess } from '@/lib/http/route-access'
import { problemOf } from '@/lib/http/problem'
import { measures } from '@/lib/measures/registry'
import { changeEntry } from '@/lib/policies/change-entry'
import { dataQuality } from '@/lib/questions/data-quality'
import { linkageRun } from '@/lib/questions/linkage-run'
import { answerCache } from '@/lib/questions/door/ask'
import { demandPage } from '@/lib/questions/demand-page'
import { glance } from '@/lib/questions/glance'
import { measurePage } from '@/lib/questions/measure-page'
import { qualityPage } from '@/lib/questions/quality-page'
import { revisions } from '@/lib/questions/revisions'
import { seedLinkageRun } from '@/lib/questions/testing/seeded-linkage-run'
import { seedLinked } from '@/lib/questions/testing/seeded-linked'
import { people, restricted, seededService, viewerWith } from '@/lib/questions/testing/seeded-service'
import { timelinessPage } from '@/lib/questions/timeliness-page'
import { victimsPage } from '@/lib/questions/victims-page'
import { exportComparison } from './export-comparison'
import { exportForecast } from './export-forecast'
import { exportScenario } from './export-scenario'
import { exportMeasureFigure } from './export-measure-figure'
import { exportGlance, exportQuestion } from './export-question'
import { exportSeries } from './export-series'
import { viewChange, viewChanges } from './view-change'
import { viewExplore } from './view-explore'
import { viewGlance } from './view-glance'
import { viewQuestion } from './view-question'
import { viewMeasurePage } from './view-measure-page'
import { viewComparedScenarios, viewScenario, viewScenarioEntry, viewScenarios } from './view-scenario'
import { viewWhatIf } from './view-what-if'

// Scope is held by the Viewer of the door and by row-level security. Every attempt of the table of routes at another
// board's figures is made while one of the two is taken away whole; then while both are, to show that the attempts find
// what there is to find.

let database: ScopedTestDatabase
const run = (sql: string, values?: unknown[]) => database.owner.query(sql, values)

/** Added to every number of Kent's linked records: nobody else's figures are of this size. */
const mark = 7_000_000
const kent = findBoard('kent')!
const everyBoard = new BoardScope(boards.map(({ id }) => id))

/** A change that Kent has written into its register; it is the only one. */
const secret = 'Secret of Kent'
const writtenChange = {
  ...{ name: secret, what: secret, from: '2026-01', full: null, hypothesis: secret },
  ...{ measure: 'conviction-rate', direction: 'lower', owner: 'Team', concurrent: '' },
}

/** A scenario that Kent's people share. */
const scenario = '99999999-9999-4999-8999-999999999999'
const writtenScenario = {
  ...{ name: secret, note: secret, shared: true, inputs: 'days=20', edition: 1, first: '2026-11' },
}

let guarded: readonly string[] = []
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
  // A later one, so that there are revisions.
  await seedLinked(database.owner, 6, 4)
  await run(
    `UPDATE figures.cell SET value = value + $1, numerator = numerator + $1, denominator = denominator + $1
     WHERE release_id = 6 AND board_id = $2`,
    [mark, kent.id],
  )
  await run(
    'UPDATE releases.quality SET numerator = numerator + $1, denominator = denominator + $1 WHERE board_id = $2',
    [mark, kent.id],
  )
  await seedLinkageRun(database.owner, 6)
  await run('UPDATE releases.linkage_effect SET cases = cases + $1 WHERE board_id = $2', [mark, kent.id])
  await run('INSERT INTO governance.intervention (board_id) VALUES ($1)', [kent.id])
  await run(
    `INSERT INTO governance.intervention_version (intervention_id, number, act, content)
     SELECT id, 1, 'made', $1 FROM governance.intervention`,
    [JSON.stringify(writtenChange)],
  )
  await run('INSERT INTO governance.scenario (id, board_id, owner_id, shared) VALUES ($1, $2, $3, true)', [
    ...[scenario, kent.id, people.kent],
  ])
  await run(
    `INSERT INTO governance.scenario_version (scenario_id, number, person_id, act, content)
     VALUES ($1, 1, $2, 'made', $3)`,
    [scenario, people.kent, JSON.stringify(writtenScenario)],
  )
  const { rows } = await run(
    `SELECT c.oid::regclass::text AS name FROM pg_class c
     WHERE c.relrowsecurity AND (c.relnamespace::regnamespace::text IN ('figures', 'releases')
       OR c.oid IN ('governance.scenario'::regclass, 'governance.scenario_version'::regclass))
     ORDER BY 1`,
  )
  guarded = rows.map(({ name }: { name: string }) => name)
  // The boards that the database believes in, while the Viewer says something else.
  await run('CREATE TABLE scope_secret.right_boards (id smallint)')
})
afterAll(() => database.drop())

/** Row-level security goes by these boards, whatever the door says and signs. */
async function databaseKnows(boardIds: readonly number[]): Promise<void> {
  await run(`TRUNCATE scope_secret.right_boards`)
  await run('INSERT INTO scope_secret.right_boards SELECT unnest($1::smallint[])', [[...boardIds]])
}

const goesByItself = `CREATE OR REPLACE FUNCTION scope.boards() RETURNS smallint[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(array_agg(id), '{}') FROM scope_secret.right_boards $$`
const goesByToken = `CREATE OR REPLACE FUNCTION scope.boards() RETURNS smallint[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(c.board_ids, '{}') FROM scope_secret.claim() c $$`

const rowSecurity = async (act: 'ENABLE' | 'DISABLE') => {
  for (const table of guarded) await run(`ALTER TABLE ${table} ${act} ROW LEVEL SECURITY`)
}

type Attempt = (viewer: Viewer) => Promise<unknown>
const filters: readonly Readonly<Record<string, string>>[] = [
  {},
  { source: 'board-figures' },
  { source: 'linked-demonstration' },
  { by: 'offence-group' },
  { crime: 'other' },
  { edition: '2' },
]
const ofMeasures = (
  attempt: (viewer: Viewer, measure: string, filter: Record<string, string>) => Promise<unknown>,
) =>
  ['conviction-rate', 'charges', 'sent-to-completion', 'crown-open'].flatMap((measure) =>
    filters.map(
      (filter): Attempt =>
        (viewer) =>
          attempt(viewer, measure, filter),
    ),
  )
/** What each route of a board asks of the door, for Kent; and the other pages that a board can be named to. */
const attempts: Readonly<Record<string, readonly Attempt[]>> = {
  '/boards/[board]': [(viewer) => viewGlance(viewer, { board: kent.slug })],
  '/boards/[board]/timeliness': [{}, { by: 'offence-group' }, { crime: 'other' }, { edition: '2' }].map(
    (filter): Attempt =>
      (viewer) =>
        viewQuestion(viewer, 'timeliness', timelinessPage, kent.slug, filter),
  ),
  '/boards/[board]/victims': [{}, { by: 'offence-group' }, { crime: 'other' }, { edition: '2' }].map(
    (filter): Attempt =>
      (viewer) =>
        viewQuestion(viewer, 'victims', victimsPage, kent.slug, filter),
  ),
  '/boards/[board]/demand': [
    {},
    { by: 'offence-group' },
    { crime: 'other' },
    { flow: 'charges' },
    { edition: '2' },
  ].map(
    (filter): Attempt =>
      (viewer) =>
        viewQuestion(viewer, 'demand', demandPage, kent.slug, filter, ['flow']),
  ),
  '/boards/[board]/demand/what-if': [(viewer) => viewWhatIf(viewer, kent.slug, {})],
  '/boards/[board]/demand/scenarios': [(viewer) => viewScenarios(viewer, kent.slug)],
  '/boards/[board]/demand/scenarios/[scenario]': [
    (viewer) => viewScenario(viewer, { board: kent.slug, scenario }),
  ],
  '/boards/[board]/demand/scenarios/[scenario]/change': [
    (viewer) => viewScenarioEntry(viewer, { board: kent.slug, scenario }),
  ],
  '/boards/[board]/demand/scenarios/compare': [
    (viewer) => viewComparedScenarios(viewer, { board: kent.slug, a: scenario, b: scenario }),
  ],
  '/api/v1/boards/[board]/scenarios': [(viewer) => viewScenarios(viewer, kent.slug)],
  '/api/v1/boards/[board]/scenarios/[scenario]': (['json', 'csv'] as const).map(
    (format): Attempt =>
      (viewer) =>
        exportScenario(viewer, { board: kent.slug, scenario }, {}, format),
  ),
  '/boards/[board]/changes': [(viewer) => viewChanges(viewer, { board: kent.slug })],
  '/boards/[board]/changes/[change]': [(viewer) => viewChange(viewer, { board: kent.slug, change: '1' })],
  '/boards/[board]/changes/[change]/change': [(viewer) => changeEntry(viewer, kent.slug, '1')],
  '/boards/[board]/quality': [{}, { by: 'offence-group' }, { crime: 'other' }, { edition: '2' }].map(
    (filter): Attempt =>
      (viewer) =>
        viewQuestion(viewer, 'quality', qualityPage, kent.slug, filter),
  ),
  '/boards/[board]/measures/[measure]': ofMeasures((viewer, measure, filter) =>
    viewMeasurePage(viewer, kent.slug, measure, filter),
  ),
  '/api/v1/boards/[board]/measures/[measure]': (['json', 'csv'] as const).flatMap((format) =>
    ofMeasures((viewer, measure, filter) => exportSeries(viewer, kent.slug, measure, filter, format)),
  ),
  ...Object.fromEntries(
    (['svg', 'png'] as const).map((format) => [
      `/api/v1/boards/[board]/measures/[measure]/chart.${format}`,
      ofMeasures((viewer, measure, filter) => exportSeries(viewer, kent.slug, measure, filter, format)),
    ]),
  ),
  ...Object.fromEntries(
    (['svg', 'png', 'csv'] as const).flatMap((format) => {
      const taken = { figure: '2.1', format }
      const file = format === 'csv' ? 'table.csv' : `chart.${format}`
      return [
        [
          `/api/v1/boards/[board]/questions/[question]/figures/[figure]/${file}`,
          [
            (viewer: Viewer) => exportGlance(viewer, kent.slug, {}, taken),
            (viewer: Viewer) => exportQuestion(viewer, 'timeliness', timelinessPage, kent.slug, {}, taken),
            (viewer: Viewer) => exportQuestion(viewer, 'victims', victimsPage, kent.slug, {}, taken),
            (viewer: Viewer) => exportQuestion(viewer, 'quality', qualityPage, kent.slug, {}, taken),
            (viewer: Viewer) =>
              exportQuestion(viewer, 'demand', demandPage, kent.slug, { flow: 'charges' }, taken, ['flow']),
          ],
        ],
        [
          `/api/v1/boards/[board]/measures/[measure]/figures/[number]/${file}`,
          ofMeasures((viewer, measure, filter) =>
            exportMeasureFigure(viewer, kent.slug, measure, filter, taken),
          ),
        ],
      ]
    }),
  ),
  ...Object.fromEntries(
    (['svg', 'png'] as const).map((format) => [
      `/api/v1/boards/[board]/comparison/[measure]/chart.${format}`,
      ofMeasures((viewer, measure, filter) => exportComparison(viewer, kent.slug, measure, filter, format)),
    ]),
  ),
  '/api/v1/boards/[board]/comparison/[measure]': (['json', 'csv'] as const).flatMap((format) =>
    ofMeasures((viewer, measure, filter) => exportComparison(viewer, kent.slug, measure, filter, format)),
  ),
  '/api/v1/boards/[board]/forecast/[flow]': (['json', 'csv'] as const).flatMap((format) =>
    ['crown-open', 'charges'].map(
      (flow): Attempt =>
        (viewer) =>
          exportForecast(viewer, kent.slug, flow, {}, format),
    ),
  ),
  '/explore': [{}, { by: 'offence-group' }, { crime: 'other' }, { source: 'board-figures' }].flatMap(
    (filter) =>
      ['conviction-rate', 'charges'].map(
        (measure): Attempt =>
          (viewer) =>
            viewExplore(viewer, kent.slug, { ...filter, measure, compare: 'england-and-wales' }),
      ),
  ),
  '/data/quality': [(viewer) => dataQuality(viewer, { board: kent.slug })],
  '/data/linkage': [(viewer) => linkageRun(viewer, { board: kent.slug })],
  '/data/releases': [(viewer) => revisions(viewer, { board: kent.slug })],
}

/** These show nothing of a board; who may write there their own tests try (lib/policies, lib/demand/scenarios). */
const writesOnly = [
  ...['/boards/[board]/changes/new', '/boards/[board]/changes/act'],
  ...['/boards/[board]/demand/scenarios/new', '/boards/[board]/demand/scenarios/act'],
]

/** Whether an answer, or what is told of an error, holds something restricted of a board: `ids` are those out of scope. */
function reveals(answer: unknown, ids: readonly number[]): boolean {
  const told = JSON.stringify(
    answer instanceof ServiceError ? [answer, problemOf(answer, 'en')] : answer,
    (_, value: unknown) => (typeof value === 'number' ? `#${value}#` : value),
  )
  const linked =
    ids.includes(kent.id) &&
    (/#7\d{6}#/.test(told) || told.includes('New recording system in Kent') || told.includes(secret))
  return (
    linked ||
    ids.some(
      (id) =>
        told.includes(`#${restricted.denominator(id)}#`) ||
        Array.from({ length: 13 }, (__, i) => `#${1000 * id + 400 + i}#`).some((one) => told.includes(one)),
    )
  )
}

/** How many attempts of each route reveal Kent. */
async function revealed(viewer: Viewer): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const [route, all] of Object.entries(attempts)) {
    found[route] = 0
    for (const attempt of all) {
      answerCache().clear()
      const answer = await attempt(viewer).catch(refusalOnly)
      if (reveals(answer, [kent.id])) found[route] += 1
    }
  }
  return found
}

function refusalOnly(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error
  throw error
}

const none = Object.fromEntries(Object.keys(attempts).map((route) => [route, 0]))
const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
/** The same person, whose scope the door has lost: it says every board, and so do the grants. */
const unscoped: Viewer = {
  ...avon,
  grants: boards.map(({ id }) => ({ role: 'analyst', boardId: id })),
  scope: everyBoard,
}

test('every route of a board is among the attempts', () => {
  const ofABoard = Object.entries(routeAccess).flatMap(([route, { who }]) => (who === 'board' ? [route] : []))
  expect(ofABoard.filter((route) => !(route in attempts) && !writesOnly.includes(route))).toEqual([])
})

describe('with the door’s scope taken away', () => {
  beforeAll(async () => {
    await databaseKnows([findBoard('avon-and-somerset')!.id])
    await run(goesByItself)
  })
  afterAll(() => run(goesByToken))

  test('row-level security alone stops every attempt of the table', async () => {
    expect(await revealed(unscoped)).toEqual(none)
  })

  test('whoever asks whatever: row-level security alone shows nothing of another board', async () => {
    await tryAtRandom(async (viewer) => {
      await databaseKnows(viewer.scope?.boardIds ?? [])
      return { ...viewer, scope: everyBoard }
    })
  })
})

describe('with row-level security taken away', () => {
  beforeAll(() => rowSecurity('DISABLE'))
  afterAll(() => rowSecurity('ENABLE'))

  test('the door alone stops every attempt of the table', async () => {
    expect(guarded.length).toBeGreaterThan(5)
    expect(await revealed(avon)).toEqual(none)
  })

  test('whoever asks whatever: the door alone shows nothing of another board', () =>
    tryAtRandom((viewer) => Promise.resolve(viewer)))

  test('and with neither of them every route gives the other board away, so that these tests can fail', async () => {
    const found = await revealed(unscoped)
    expect(Object.keys(found).filter((route) => found[route] === 0)).toEqual([])
  })
})

test('whoever asks whatever: both together show nothing of another board', () =>
  tryAtRandom((viewer) => Promise.resolve(viewer)))

const slugs = boards.map(({ slug }) => slug)
const grant = fc.oneof(
  fc.tuple(fc.constantFrom<Role>('member', 'analyst', 'manager'), fc.constantFrom(...slugs)),
  fc.tuple(fc.constantFrom<Role>('administrator'), fc.constant(null)),
)
const choice = fc.record(
  {
    source: fc.constantFrom(
      'board-figures',
      'old-outcomes',
      'national-courts',
      'linked-demonstration',
      'nowhere',
    ),
    area: fc.constant('england-and-wales'),
    by: fc.constantFrom('offence-group', 'crime-type', 'charging-route', 'age-band', 'sex'),
    crime: fc.constantFrom('adult-rape', 'domestic-abuse', 'other'),
    category: fc.constantFrom('robbery', 'burglary', 'all'),
    edition: fc.constantFrom('1', '2', '3', '4'),
    from: fc.constantFrom('2014-01', '2026-01'),
  },
  { requiredKeys: [] },
)
const asked = fc.record({
  // The boards with linked records and a board without, so that half of the requests are for a board that may be seen.
  board: fc.oneof(
    fc.constantFrom('kent', 'avon-and-somerset', 'E23000032'),
    fc.constantFrom(...slugs, 'atlantis'),
  ),
  measure: fc.constantFrom(
    'conviction-rate',
    'sent-to-completion',
    'charges',
    ...measures.map(({ id }) => id),
  ),
  what: fc.constantFrom('glance', 'page', 'view', 'json', 'csv', 'quality', 'revisions'),
  choice,
})
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never

function ask(viewer: Viewer, { board, measure, what, choice: filter }: Asked): Promise<unknown> {
  const filters = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
  switch (what) {
    case 'glance':
      return Promise.all([
        glance(viewer, { board }),
        viewQuestion(viewer, 'demand', demandPage, board, filters),
        viewQuestion(viewer, 'timeliness', timelinessPage, board, filters),
        viewQuestion(viewer, 'victims', victimsPage, board, filters),
        viewQuestion(viewer, 'quality', qualityPage, board, filters),
      ])
    case 'page':
      return measurePage(viewer, { board, measure, ...(filter.source ? { source: filter.source } : {}) })
    case 'view':
      return viewMeasurePage(viewer, board, measure, filters)
    case 'quality':
      return dataQuality(viewer, { board })
    case 'revisions':
      return revisions(viewer, { board })
    default:
      return exportSeries(viewer, board, measure, filters, what as 'json' | 'csv')
  }
}

/** Random people ask random questions; no row, no sum and no text of an error is of a board out of their scope. */
async function tryAtRandom(as: (viewer: Viewer) => Promise<Viewer>): Promise<void> {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(fc.array(grant, { minLength: 1, maxLength: 3 }), asked, async (grants, question) => {
      const right = viewerWith(people.avon, ...(grants as [Role, string | null][]))
      answerCache().clear()
      const answer = await ask(await as(right), question).catch(refusalOnly)
      if (!(answer instanceof ServiceError)) answered += 1
      const hidden = boards.filter(({ id }) => !right.scope?.includes(id)).map(({ id }) => id)
      expect(reveals(answer, hidden)).toBe(false)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 100), seed: 20_261_122 },
  )
  expect(answered).toBeGreaterThan(5)
}
