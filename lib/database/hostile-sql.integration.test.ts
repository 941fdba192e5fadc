import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from 'pg'
import { signScope } from '@/lib/access/sign-scope'
import { scopedTestDatabase, type ScopedTestDatabase } from './testing/scoped-database'
import { seedLapsedAgreement } from './testing/seed-lapsed-agreement'
import { seeded, seedTwoBoards } from './testing/seed-two-boards'

// An attacker who can run any SQL as the web role, inside a transaction scoped to board 1 or outside of one.
// Whatever they run, nothing that comes back may be of board 2's restricted figures or of a person.

let database: ScopedTestDatabase
let web: Client
beforeAll(async () => {
  database = await scopedTestDatabase()
  await seedTwoBoards(database.owner)
  await seedLapsedAgreement(database.owner)
  await database.startAgain()
  web = await database.connect(database.webUrl)
})
afterAll(async () => {
  await web.end()
  await database.drop()
})

const ownToken = () =>
  signScope(
    { personId: seeded.people.analyst, boardIds: [1], expiresAt: Math.floor(Date.now() / 1000) + 60 },
    database.scopeKey,
  )

/** What may never come back: board 2's restricted, withdrawn, unpublished and earlier values, people, the audit, the key. */
const secrets = [
  /7700103/,
  /770030[1-3]/,
  /770040[1-3]/,
  /770050[1-3]/,
  // Linked records: the other board's, and the own one's for which the agreement has ended.
  /770060[23]/,
  /secret-agreement/,
  /remark 2/,
  /secret-author/,
  /secret-folder/,
  /770010001/,
  /example\.invalid/,
  /Neighbour/,
  new RegExp(seeded.people.neighbour),
  /secret-name/,
]

/** Runs statements one after the other as the attacker would, keeping going after errors; all output as text. */
async function attack(statements: readonly string[], scoped: boolean): Promise<string> {
  const heard: string[] = []
  const run = async (sql: string, values?: unknown[]) => {
    try {
      const answers = await web.query({ text: sql, values })
      for (const answer of [answers].flat()) heard.push(JSON.stringify(answer.rows))
    } catch (fault) {
      heard.push(`refused: ${(fault as Error).message} ${(fault as { detail?: string }).detail ?? ''}`)
      if (scoped) await web.query('ROLLBACK TO SAVEPOINT attack').catch(() => undefined)
    }
  }
  if (scoped) {
    await web.query('BEGIN')
    await web.query("SELECT set_config('app.scope', $1, true)", [ownToken()])
    await web.query('SAVEPOINT attack')
  }
  for (const sql of statements) await run(sql)
  await web.query('ROLLBACK').catch(() => undefined)
  await web.query('RESET ALL')
  await web.query('DEALLOCATE ALL')
  return heard.join('\n')
}

const widened = () => ownToken().replace('|1|', '|1,2|')
const everyCell = 'SELECT * FROM figures.cell'

const attacks: Record<string, () => string[]> = {
  'reads all cells': () => [everyCell],
  'reads all flows': () => ['SELECT * FROM figures.flow_cell'],
  'reads the quality of all records': () => [
    'SELECT * FROM releases.quality',
    'SELECT * FROM releases.set_aside',
    'SELECT * FROM releases.linkage_effect',
    'SELECT * FROM releases.linkage_run',
  ],
  'reads all annotations': () => [
    'SELECT id, measure, board_id, words_en, words_cy FROM releases.annotation',
    'SELECT author FROM releases.annotation',
    'SELECT * FROM releases.annotation',
  ],
  'reads journeys': () => [
    'SELECT * FROM linked.crime_journey',
    'SELECT * FROM linked.victim_journey_1',
    'SELECT * FROM linked.defendant_journey',
    'TABLE linked.victim_journey',
  ],
  'reads and files jobs': () => [
    'SELECT * FROM releases.job',
    "INSERT INTO releases.job (kind) VALUES ('linked-import') RETURNING *",
  ],
  'widens app.scope': () => [`SELECT set_config('app.scope', '${widened()}', true)`, everyCell],
  'widens app.scope for the session': () => [`SET app.scope = '${widened()}'`, 'COMMIT', everyCell],
  'takes app.scope away': () => ["SELECT set_config('app.scope', '', true)", everyCell],
  'turns row security off': () => ['SET row_security = off', everyCell],
  'reads partitions by their names': () =>
    [1, 2, 3, 4, 5].flatMap((id) => [
      `SELECT * FROM figures.cell_${id}`,
      `SELECT * FROM ONLY figures.cell_${id}`,
      `SELECT * FROM figures.flow_cell_${id}`,
    ]),
  'reads what was received': () => [
    'SELECT * FROM releases.observation',
    'SELECT * FROM releases.observation_1',
    'SELECT report, checksum, file_name FROM releases.release',
    'SELECT * FROM releases.release',
  ],
  'reads people and the audit': () => [
    'SELECT * FROM governance.person',
    'SELECT * FROM governance.person_role',
    'SELECT * FROM governance.audit_event',
    'SELECT * FROM governance.api_token',
    "SELECT governance.use_token('00000000', '\\x00')",
    'SELECT * FROM governance.policy_version',
  ],
  'reads the key': () => [
    'SELECT * FROM scope_secret.scope_key',
    'SELECT scope_secret.claim()',
    "SELECT scope_secret.store_key('\\x00')",
    "SELECT pg_get_functiondef('scope_secret.claim'::regproc)",
  ],
  'becomes another role': () => [
    'SET ROLE owner',
    `SET ROLE ${database.gateRole}`,
    `SET SESSION AUTHORIZATION ${database.gateRole}`,
    `GRANT ${database.gateRole} TO CURRENT_USER`,
    `ALTER ROLE ${database.webRole} BYPASSRLS`,
    `ALTER ROLE ${database.webRole} SUPERUSER`,
    everyCell,
  ],
  'changes the policy': () => [
    'ALTER TABLE figures.cell DISABLE ROW LEVEL SECURITY',
    'DROP POLICY cell_in_scope ON figures.cell',
    'CREATE POLICY all_of_it ON figures.cell USING (true)',
    'GRANT SELECT ON figures.cell_1 TO CURRENT_USER',
    everyCell,
  ],
  'replaces a function of the policy': () => [
    "CREATE OR REPLACE FUNCTION scope.boards() RETURNS smallint[] LANGUAGE sql AS $$ SELECT '{1,2}'::smallint[] $$",
    'CREATE SCHEMA mine',
    "CREATE FUNCTION pg_temp.boards() RETURNS smallint[] LANGUAGE sql AS $$ SELECT '{1,2}'::smallint[] $$",
    'SET search_path = pg_temp, public',
    everyCell,
  ],
  'shadows what the functions call': () => [
    'CREATE TEMP TABLE scope_key (inner_pad bytea, outer_pad bytea)',
    'CREATE FUNCTION public.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT $1 $$',
    'SET search_path = public, pg_catalog',
    `SELECT set_config('app.scope', '${widened()}', true)`,
    everyCell,
  ],
  'peeks with a cheap leaking condition': () => [
    "CREATE FUNCTION pg_temp.peek(numeric) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$ BEGIN RAISE EXCEPTION 'saw %', $1; END $$",
    'SELECT * FROM figures.cell WHERE pg_temp.peek(value)',
    'SELECT * FROM figures.cell WHERE 1 / (value - 7700103) > 0',
    'SELECT * FROM figures.cell WHERE CAST(value::text AS boolean)',
    "SELECT * FROM figures.cell WHERE (value || ' x')::int > 0",
  ],
  'asks the planner and the statistics': () => [
    'SELECT * FROM pg_stats',
    'SELECT * FROM pg_stats_ext',
    'SELECT * FROM pg_statistic',
    'SELECT * FROM pg_stat_activity',
    'SELECT * FROM pg_stat_statements',
    'EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM figures.cell WHERE value > 7600000',
  ],
  'reads as XML': () => [
    "SELECT query_to_xml('SELECT * FROM figures.cell', true, true, '')",
    "SELECT table_to_xml('figures.cell_1', true, true, '')",
    "SELECT schema_to_xml('figures', true, true, '')",
    "SELECT schema_to_xml('governance', true, true, '')",
    "SELECT database_to_xml(true, true, '')",
  ],
  'copies out': () => [
    "COPY figures.cell_1 TO '/tmp/cells.csv'",
    "COPY (SELECT * FROM figures.cell) TO PROGRAM 'cat'",
    "CREATE TEMP TABLE got (x text); COPY got FROM '/etc/passwd'; SELECT * FROM got",
  ],
  'reads files and large objects': () => [
    "SELECT pg_read_file('PG_VERSION')",
    "SELECT pg_ls_dir('.')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_export(1, '/tmp/x')",
    'SELECT * FROM pg_largeobject',
  ],
  'loads extensions': () => [
    'CREATE EXTENSION dblink',
    'CREATE EXTENSION postgres_fdw',
    'CREATE EXTENSION pageinspect',
    'CREATE EXTENSION pgcrypto',
    "SELECT * FROM dblink('dbname=postgres', 'SELECT 1') AS t(x int)",
    "DO $$ BEGIN EXECUTE 'SELECT * FROM governance.person'; END $$",
  ],
  writes: () => [
    'SET transaction_read_only = off',
    'INSERT INTO figures.cell SELECT * FROM figures.cell',
    'UPDATE figures.cell SET board_id = 1',
    'DELETE FROM figures.cell',
    'TRUNCATE figures.cell',
    "UPDATE releases.source SET access = 'open'",
    'INSERT INTO governance.audit_event (action, subject, outcome) VALUES (1, 1, 1)',
    everyCell,
  ],
  'learns by conflicts and foreign keys': () => [
    `INSERT INTO figures.cell SELECT 1, 3, 2, 'convictions', 'all', 'all', 'month', '2026-01-01'`,
    'SELECT * FROM figures.cell FOR UPDATE',
    'LOCK TABLE figures.cell IN ACCESS EXCLUSIVE MODE',
  ],
  'hides behind cursors and prepared statements': () => [
    `DECLARE c CURSOR WITH HOLD FOR ${everyCell}`,
    'FETCH ALL FROM c',
    `PREPARE p AS ${everyCell}`,
    `SELECT set_config('app.scope', '${widened()}', true)`,
    'EXECUTE p',
  ],
  'reads, writes and replaces agreements': () => [
    'SELECT * FROM governance.agreement',
    'SELECT * FROM governance.agreement_change',
    'SELECT * FROM governance.scenario',
    'SELECT * FROM governance.scenario_version',
    "SELECT governance.keep_scenario(NULL, 1::smallint, '{}', 0)",
    'SELECT * FROM reference.measure_agency',
    "SELECT governance.end_agreement(1, 'x')",
    "SELECT governance.keep_agreement(1, 1::smallint, 'police', '{}', '2020-01-01', '2090-01-01', true)",
    'SELECT scope_secret.agreements_for(true)',
    'SELECT * FROM scope.agreements(true)',
    'CREATE OR REPLACE FUNCTION scope.checks_releases() RETURNS boolean LANGUAGE sql AS $$ SELECT true $$',
    "CREATE FUNCTION pg_temp.agreed(boolean) RETURNS TABLE (board_id smallint, measure text) LANGUAGE sql AS $$ SELECT 1::smallint, 'crown-open' $$",
    'SET search_path = pg_temp, scope',
    'DELETE FROM reference.measure_agency',
    'DROP POLICY cell_agreed ON figures.cell',
    everyCell,
    'SELECT * FROM figures.flow_cell',
    'SELECT * FROM releases.quality',
  ],
  'calls the functions of the gate': () => [
    'SELECT scope.demonstration_only()',
    'SELECT scope.current_edition()',
  ],
}

describe.each([true, false])('hostile SQL, inside a scoped transaction: %s', (scoped) => {
  test.each(Object.keys(attacks))('%s', async (name) => {
    const heard = await attack(attacks[name]!(), scoped)
    expect(heard).not.toBe('')
    expect(secrets.filter((secret) => secret.test(heard))).toEqual([])
    // A number of its own, not digits within a statistic of PostgreSQL's catalogue.
    if (!scoped) expect(/(?<![\d.])7700[126]\d\d(?!\d)/.test(heard)).toBe(false)
  })
})

test('the attacks can find what they look for: as owner every secret is heard', async () => {
  const rows = await database.owner.query('SELECT value FROM figures.cell')
  const people = await database.owner.query('SELECT id, email, label FROM governance.person')
  const files = await database.owner.query('SELECT file_name FROM releases.release')
  const others = await database.owner.query(
    'SELECT words_en, author, folder, v.id, parties FROM releases.annotation, releases.job, linked.victim_journey v, governance.agreement',
  )
  const heard = JSON.stringify([rows.rows, people.rows, files.rows, others.rows])
  for (const secret of secrets) expect(heard).toMatch(secret)
})

test('nothing was changed by any attack', async () => {
  const { rows } = await database.owner.query(`
    SELECT (SELECT count(*) FROM figures.cell) AS cells,
           (SELECT count(*) FROM figures.flow_cell) AS flows,
           (SELECT count(*) FROM releases.job) AS jobs,
           (SELECT count(*) FROM releases.source WHERE access = 'open') AS open,
           (SELECT count(*) FROM pg_policy) AS policies`)
  expect(rows[0]).toEqual({ cells: '18', flows: '18', jobs: '1', open: '1', policies: '23' })
})

test('it is the policy of agreements that holds: while it is active the same query returns the own board’s figures', async () => {
  const cells = async () => {
    await web.query('BEGIN')
    await web.query("SELECT set_config('app.scope', $1, true)", [ownToken()])
    const { rows } = await web.query<{ value: string }>(everyCell)
    await web.query('COMMIT')
    return rows.map((row) => Number(row.value)).filter((value) => value > 7_700_600)
  }
  // England and Wales is of no board, and needs none.
  expect(await cells()).toEqual([7_700_601])
  const end = (set: string) =>
    database.owner.query(`UPDATE governance.agreement SET ${set} WHERE board_id = 1 AND agency = 'courts'`)
  await end('ended_at = NULL, ended_why = NULL')
  expect(await cells()).toEqual([7_700_601, 7_700_602])
  await end("ended_at = now(), ended_why = 'x'")
  expect(await cells()).toEqual([7_700_601])
})

test('it is the policy that holds: without it the same query returns the other board', async () => {
  const query = "SELECT set_config('app.scope', $1, true)"
  await database.owner.query('ALTER TABLE figures.cell DISABLE ROW LEVEL SECURITY')
  await web.query('BEGIN')
  await web.query(query, [ownToken()])
  const { rows } = await web.query<{ value: string }>(everyCell)
  await web.query('COMMIT')
  await database.owner.query('ALTER TABLE figures.cell ENABLE ROW LEVEL SECURITY')
  expect(rows.map((row) => Number(row.value))).toContain(7_700_103)
})
