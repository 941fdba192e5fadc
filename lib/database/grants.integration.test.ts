import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopedTestDatabase, type ScopedTestDatabase } from './testing/scoped-database'
import { seedTwoBoards } from './testing/seed-two-boards'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await scopedTestDatabase()
  await seedTwoBoards(database.owner)
  await database.startAgain()
})
afterAll(() => database.drop())

/** Everything outside PostgreSQL's own schemas that a role may use, as one line each. */
async function rightsOf(role: string): Promise<string[]> {
  const { rows } = await database.owner.query<{ right: string }>(
    `WITH own AS (SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)')
     SELECT format('%s %s', nspname, privilege) AS right FROM own, unnest(ARRAY['USAGE', 'CREATE']) AS privilege
       WHERE has_schema_privilege($1, own.oid, privilege)
     UNION SELECT format('%s.%s %s', nspname, relname, privilege) FROM pg_class c JOIN own ON own.oid = relnamespace,
       unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS privilege
       WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND has_table_privilege($1, c.oid, privilege)
     UNION SELECT format('%s.%s %s columns', nspname, relname, privilege)
       FROM pg_class c JOIN own ON own.oid = relnamespace, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) AS privilege
       WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND has_any_column_privilege($1, c.oid, privilege)
         AND NOT has_table_privilege($1, c.oid, privilege)
     UNION SELECT format('%s.%s sequence', nspname, relname) FROM pg_class c JOIN own ON own.oid = relnamespace
       WHERE CASE c.relkind WHEN 'S' THEN has_sequence_privilege($1, c.oid, 'USAGE, SELECT, UPDATE') END
     UNION SELECT format('%s.%s()', nspname, proname) FROM pg_proc f JOIN own ON own.oid = pronamespace
       WHERE has_function_privilege($1, f.oid, 'EXECUTE')
     UNION SELECT format('database %s', privilege) FROM unnest(ARRAY['CREATE', 'TEMPORARY']) AS privilege
       WHERE has_database_privilege($1, current_database(), privilege)
     ORDER BY 1`,
    [role],
  )
  return rows.map((row) => row.right)
}

test('the web role may do this and nothing more', async () => {
  expect(await rightsOf(database.webRole)).toEqual([
    'figures USAGE',
    'figures.cell SELECT',
    'figures.flow_cell SELECT',
    'reference USAGE',
    'reference.area SELECT',
    'reference.board SELECT',
    'reference.court SELECT',
    'reference.police_force_area SELECT',
    'releases USAGE',
    'releases.annotation SELECT columns',
    'releases.edition SELECT columns',
    'releases.edition_release SELECT',
    'releases.linkage_effect SELECT',
    'releases.linkage_run SELECT',
    'releases.quality SELECT',
    'releases.release SELECT columns',
    'releases.set_aside SELECT',
    'releases.source SELECT',
    'scope USAGE',
    'scope.agreed()',
    'scope.agreements()',
    'scope.boards()',
    'scope.checks_releases()',
    'scope.interventions_of()',
    'scope.invented_releases()',
    'scope.open_releases()',
    'scope.other_boards()',
    'scope.readable_releases()',
    'scope.releases_of_tables()',
    'scope.settings_of()',
    'scope.viewer()',
  ])
})

test('the gate role may do this and nothing more', async () => {
  expect(await rightsOf(database.gateRole)).toEqual([
    'governance USAGE',
    'governance.agreement SELECT',
    'governance.agreement_change SELECT',
    'governance.api_token SELECT columns',
    'governance.audit_event INSERT columns',
    'governance.audit_event SELECT',
    'governance.audit_event_id_seq sequence',
    'governance.board_setting SELECT',
    'governance.end_agreement()',
    'governance.end_session()',
    'governance.end_sessions()',
    'governance.ended_session SELECT',
    'governance.enter()',
    'governance.give_role()',
    'governance.invite()',
    'governance.keep_agreement()',
    'governance.keep_intervention()',
    'governance.keep_scenario()',
    'governance.keep_setting()',
    'governance.language_of()',
    'governance.make_token()',
    'governance.note_entry()',
    'governance.note_reading()',
    'governance.person SELECT',
    'governance.person_role SELECT',
    'governance.policy_version SELECT',
    'governance.remove_person()',
    'governance.revoke_token()',
    'governance.scenario SELECT',
    'governance.scenario_version SELECT',
    'governance.show_token()',
    'governance.take_role()',
    'governance.use_token()',
    'reference USAGE',
    'reference.board SELECT',
    'releases USAGE',
    'releases.job INSERT columns',
    'releases.job SELECT',
    'releases.job_id_seq sequence',
    'scope USAGE',
    'scope.audited_boards()',
    'scope.audits_all()',
    'scope.current_edition()',
    'scope.demonstrates()',
    'scope.demonstration_only()',
    'scope.keep_annotation()',
    'scope.scenario_boards()',
    'scope.settings_boards()',
    'scope.viewer()',
    'scope.withdraw_annotation()',
  ])
})

test('neither role is a member of another, owns anything or can go round row-level security', async () => {
  const { rows } = await database.owner.query(
    `SELECT rolname FROM pg_roles r WHERE rolname = ANY ($1) AND (rolsuper OR rolbypassrls OR rolcreaterole
       OR rolcreatedb OR rolreplication OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid)
       OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid))`,
    [[database.webRole, database.gateRole]],
  )
  expect(rows).toEqual([])
})

test('every table that the web role reads figures or releases from is under row-level security', async () => {
  const { rows } = await database.owner.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
     WHERE relnamespace IN ('figures'::regnamespace, 'releases'::regnamespace)
       AND relkind IN ('r', 'p') AND NOT relispartition AND NOT relrowsecurity`,
  )
  expect(rows).toEqual([])
})

test('every SECURITY DEFINER function has a pinned search path', async () => {
  const { rows } = await database.owner.query<{ name: string }>(
    `SELECT f.oid::regprocedure::text AS name FROM pg_proc f JOIN pg_namespace n ON n.oid = pronamespace
     WHERE nspname IN ('scope', 'scope_secret', 'figures', 'releases', 'governance', 'reference', 'public')
       AND (prosecdef AND NOT coalesce(proconfig::text, '') LIKE '%search_path=pg_catalog, pg_temp%')`,
  )
  expect(rows).toEqual([])
})

test('the gate role writes the audit but neither changes, deletes nor dates it', async () => {
  const gate = await database.connect(database.gateUrl)
  try {
    await gate.query("INSERT INTO governance.audit_event (action, subject, outcome) VALUES ('a', 'b', 'c')")
    for (const sql of [
      "UPDATE governance.audit_event SET outcome = 'allowed'",
      'DELETE FROM governance.audit_event',
      'TRUNCATE governance.audit_event',
      "INSERT INTO governance.audit_event (action, subject, outcome, at) VALUES ('a', 'b', 'c', '2020-01-01')",
      "UPDATE governance.person SET email = 'x'",
      "INSERT INTO governance.person_role (person_id, role) SELECT id, 'administrator' FROM governance.person",
      'SELECT * FROM figures.cell',
      'SELECT * FROM releases.release',
    ])
      await expect(gate.query(sql), sql).rejects.toThrow('permission denied')
  } finally {
    await gate.end()
  }
})

test('the gate role files jobs and sees how they go, and says nothing of how they went', async () => {
  const gate = await database.connect(database.gateUrl)
  try {
    await gate.query("INSERT INTO releases.job (kind, folder) VALUES ('linked-import', 'x')")
    const { rows } = await gate.query('SELECT state FROM releases.job ORDER BY id DESC LIMIT 1')
    expect(rows).toEqual([{ state: 'queued' }])
    for (const sql of [
      "INSERT INTO releases.job (kind, state) VALUES ('linked-import', 'done')",
      "UPDATE releases.job SET state = 'done'",
      'DELETE FROM releases.job',
      'SELECT * FROM releases.release',
      'SELECT * FROM releases.source',
      'SELECT * FROM releases.annotation',
    ])
      await expect(gate.query(sql), sql).rejects.toThrow('permission denied')
  } finally {
    await gate.end()
  }
})

test('the gate role writes known issues in the name of a steward only, and each act is in the audit', async () => {
  const gate = await database.connect(database.gateUrl)
  const { rows: people } = await database.owner.query<{ id: string }>(
    `INSERT INTO governance.person (id, email, label) VALUES
       (gen_random_uuid(), 'steward@example.invalid', 'A Steward'), (gen_random_uuid(), 'reader@example.invalid', 'A Reader')
     RETURNING id`,
  )
  const [steward, reader] = people.map(({ id }) => id)
  await database.owner.query("INSERT INTO governance.person_role (person_id, role) VALUES ($1, 'steward')", [
    steward,
  ])
  const keep = (person: string | undefined, number: number | null, words: string) =>
    gate.query<{ id: number | null }>(
      "SELECT scope.keep_annotation($1, $2, NULL, NULL, '2026-01-01', NULL, true, $3, $3) AS id",
      [person, number, words],
    )
  const takeBack = (person: string | undefined, number: number) =>
    gate.query<{ done: boolean }>('SELECT scope.withdraw_annotation($1, $2) AS done', [person, number])
  try {
    await expect(keep(reader, null, 'x')).rejects.toThrow('Only a data steward')
    const id = (await keep(steward, null, 'New system')).rows[0]!.id!
    expect((await keep(steward, id, 'New recording system')).rows).toEqual([{ id }])
    expect((await keep(steward, 999, 'x')).rows).toEqual([{ id: null }])
    await expect(takeBack(reader, id)).rejects.toThrow('Only a data steward')
    expect((await takeBack(steward, id)).rows).toEqual([{ done: true }])
    expect((await takeBack(steward, id)).rows).toEqual([{ done: false }])
    expect((await keep(steward, id, 'x')).rows).toEqual([{ id: null }])
    const kept = await database.owner.query(
      'SELECT words_en, author, is_break, withdrawn_at IS NOT NULL AS back FROM releases.annotation WHERE id = $1',
      [id],
    )
    expect(kept.rows).toEqual([
      { words_en: 'New recording system', author: 'A Steward', is_break: true, back: true },
    ])
    const acts = await database.owner.query(
      'SELECT action, subject, outcome FROM governance.audit_event WHERE person_id = $1 ORDER BY id',
      [steward],
    )
    const subject = `data/issues/${id}`
    expect(acts.rows).toEqual(
      ['issue-write', 'issue-change', 'issue-withdraw'].map((action) => ({
        ...{ action, subject, outcome: 'allowed' },
      })),
    )
  } finally {
    await gate.end()
    await database.owner.query('DELETE FROM governance.audit_event WHERE person_id = $1', [steward])
    await database.owner.query('DELETE FROM governance.person_role WHERE person_id = $1', [steward])
    await database.owner.query('DELETE FROM governance.person WHERE id = ANY ($1)', [[steward, reader]])
  }
})

test('the policy version rises with releases, and annotations, and the session version with roles', async () => {
  const policy = async () =>
    (await database.owner.query<{ version: number }>('SELECT version FROM governance.policy_version'))
      .rows[0]!.version
  const sessions = async () =>
    (await database.owner.query('SELECT session_version FROM governance.person ORDER BY id')).rows.map(
      (row: { session_version: number }) => row.session_version,
    )
  const [before, [first, second]] = [await policy(), await sessions()]
  await database.owner.query("UPDATE releases.release SET status = 'withdrawn' WHERE id = 2")
  const afterwards = await policy()
  expect(afterwards).toBeGreaterThan(before)
  await database.owner.query("UPDATE releases.annotation SET words_en = 'x' WHERE board_id = 1")
  expect(await policy()).toBeGreaterThan(afterwards)
  await database.owner.query('DELETE FROM governance.person_role WHERE board_id = 2')
  expect(await sessions()).toEqual([first, second! + 1])
})
