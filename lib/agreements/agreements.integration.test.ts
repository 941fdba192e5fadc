import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden, NotFound } from '@/lib/access/errors'
import { findBoard } from '@/lib/boards/find-board'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { policyAndEdition } from '@/lib/questions/policy-and-edition'
import { people, seededService, viewerWith } from '@/lib/questions/testing/seeded-service'
import { agreements } from './agreements'
import { changedFields } from './changed-fields'
import { endAgreement } from './end-agreement'
import { endingAgreements } from './ending-agreements'
import { findAgreement } from './find-agreement'
import { keepAgreement } from './keep-agreement'
import type { AgreementDraft } from './read-agreement-form'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
})
afterAll(() => database.drop())

const administrator = viewerWith(people.administrator, ['administrator', null])
const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const kent = viewerWith(people.kent, ['member', 'kent'])
const reviewer = viewerWith(people.reviewer, ['reviewer', null])
/** Says to be one and is none: the database knows better. */
const impostor = viewerWith(people.kent, ['administrator', null])

const draft = (over: Partial<AgreementDraft> = {}): AgreementDraft => ({
  ...{ boardId: findBoard('kent')!.id, agency: 'cps', from: '2026-01-01', to: '2030-12-31', anew: false },
  content: {
    ...{ parties: 'Kent and the CPS', purpose: 'To see waits', lawfulBasis: 'Public task' },
    ...{ contactName: 'Information manager', contactEmail: 'information@example.invalid' },
    documents: [{ title: 'Agreement', place: 'Shelf 4' }],
    namesBoard: false,
  },
  ...over,
})
const policy = async () => (await policyAndEdition(kent)).policyVersion
const audited = async (number: number) =>
  (
    await database.owner.query<{ action: string }>(
      "SELECT action FROM governance.audit_event WHERE subject = 'admin/agreements/' || $1 ORDER BY id",
      [number],
    )
  ).rows.map(({ action }) => action)

test('an agreement is registered, changed, ended and begun anew; each act is in its history and the audit once', async () => {
  const first = await policy()
  const { done, number } = await keepAgreement(administrator, null, draft())
  expect(done).toBe('made')
  expect(await policy()).toBe(first + 1)
  expect(await keepAgreement(administrator, null, draft())).toEqual({ done: 'exists', number })
  expect(await keepAgreement(administrator, number, draft())).toEqual({ done: 'unchanged', number })
  expect((await keepAgreement(administrator, number, draft({ to: '2029-12-31' }))).done).toBe('changed')
  const before = await policy()
  expect(await endAgreement(administrator, number, 'The CPS withdrew')).toBe('ended')
  expect(await policy()).toBeGreaterThan(before)
  expect(await endAgreement(administrator, number, 'Again')).toBe('unchanged')
  // A slip put right does not bring it back.
  const content = { ...draft().content, purpose: 'To see where cases wait' }
  expect((await keepAgreement(administrator, number, draft({ content }))).done).toBe('changed')
  const ended = await findAgreement(kent, String(number))
  expect(ended.agreement).toMatchObject({
    endedOn: new Date().toISOString().slice(0, 10),
    endedWhy: 'The CPS withdrew',
    purpose: 'To see where cases wait',
    demonstration: false,
  })
  expect((await keepAgreement(administrator, number, draft({ content, anew: true }))).done).toBe('renewed')
  const { agreement, changes } = await findAgreement(kent, String(number))
  expect(agreement.endedOn).toBeNull()
  expect(changes.map(({ act }) => act)).toEqual(['renewed', 'changed', 'ended', 'changed', 'made'])
  expect(changes[2]!.kept).toMatchObject({
    endedWhy: 'The CPS withdrew',
    to: '2029-12-31',
    purpose: 'To see waits',
  })
  expect(changes[0]!.by).toBe('Administrator')
  expect(await audited(number)).toEqual(
    ['made', 'changed', 'ended', 'changed', 'renewed'].map((act) => `agreement-${act}`),
  )
})

test('a board reads its own; another board’s is not there; administrators and reviewers read all', async () => {
  const { number } = await keepAgreement(administrator, null, draft({ agency: 'police' }))
  const boards = async (viewer: typeof kent) => [
    ...new Set((await agreements(viewer)).map(({ boardId }) => boardId)),
  ]
  expect(await boards(kent)).toEqual([findBoard('kent')!.id])
  expect(await boards(reviewer)).toEqual([findBoard('kent')!.id])
  expect(await boards(administrator)).toEqual([findBoard('kent')!.id])
  expect(await boards(avon)).toEqual([])
  await expect(findAgreement(avon, String(number))).rejects.toThrow(NotFound)
  await expect(findAgreement(kent, 'abc')).rejects.toThrow(NotFound)
  await expect(findAgreement(kent, '999999')).rejects.toThrow(NotFound)
})

test('a board is warned of its own agreement sixty days ahead', async () => {
  const [own] = await agreements(kent)
  const move = (days: number) =>
    database.owner.query(
      "UPDATE governance.agreement SET ends_on = (now() AT TIME ZONE 'UTC')::date + $1::int WHERE id = $2",
      [days, own!.id],
    )
  await move(61)
  expect(await endingAgreements(kent)).toEqual([])
  await move(60)
  expect((await endingAgreements(kent)).map(({ id }) => id)).toEqual([own!.id])
  expect(await endingAgreements(avon)).toEqual([])
  expect(await endingAgreements(reviewer)).toEqual([])
  await move(900)
})

test('nobody but an administrator writes: the service refuses, and so does the database', async () => {
  const [own] = await agreements(kent)
  for (const viewer of [kent, reviewer, avon]) {
    await expect(keepAgreement(viewer, null, draft({ agency: 'courts' }))).rejects.toThrow(Forbidden)
    await expect(endAgreement(viewer, own!.id, 'x')).rejects.toThrow(Forbidden)
  }
  await expect(keepAgreement(impostor, null, draft({ agency: 'courts' }))).rejects.toThrow(Forbidden)
  await expect(keepAgreement(impostor, own!.id, draft())).rejects.toThrow(Forbidden)
  await expect(endAgreement(impostor, own!.id, 'x')).rejects.toThrow(Forbidden)
  await expect(endAgreement(administrator, 999_999, 'x')).rejects.toThrow(NotFound)
  expect((await agreements(kent)).filter(({ agency }) => agency === 'courts')).toEqual([])
})

test('who is of the demonstration writes invented agreements only, and does not touch real ones', async () => {
  await database.owner.query(
    `INSERT INTO governance.person_role (person_id, role) VALUES ($1, 'administrator')`,
    [people.avon],
  )
  const invented = viewerWith(people.avon, ['administrator', null])
  const [real] = await agreements(kent)
  await expect(keepAgreement(invented, real!.id, draft())).rejects.toThrow(Forbidden)
  await expect(endAgreement(invented, real!.id, 'x')).rejects.toThrow(Forbidden)
  const { done, number } = await keepAgreement(invented, null, draft({ agency: real!.agency }))
  expect(done).toBe('made')
  expect((await findAgreement(invented, String(number))).agreement.demonstration).toBe(true)
  // Where there is a real one, it is the one that counts.
  expect((await agreements(kent)).find(({ agency }) => agency === real!.agency)!.id).toBe(real!.id)
})

test('the gate role has no way past the functions', async () => {
  const gate = await database.connect(database.gateUrl)
  try {
    for (const sql of [
      "INSERT INTO governance.agreement (board_id, agency) VALUES (1, 'cps')",
      'UPDATE governance.agreement SET ended_at = NULL, ended_why = NULL',
      'DELETE FROM governance.agreement',
      'DELETE FROM governance.agreement_change',
      "INSERT INTO governance.agreement_change (agreement_id, act, kept) VALUES (1, 'made', '{}')",
    ])
      await expect(gate.query(sql), sql).rejects.toThrow('permission denied')
    const unsigned = "SELECT governance.end_agreement(1, 'x') AS done"
    expect((await gate.query(unsigned)).rows).toEqual([{ done: 'not-yours' }])
  } finally {
    await gate.end()
  }
})

test('that a board may be named is off until an administrator says so, and is kept in the history', async () => {
  const essex = { boardId: findBoard('essex')!.id, agency: 'courts' } as const
  const { number } = await keepAgreement(administrator, null, draft(essex))
  expect((await findAgreement(administrator, String(number))).agreement.namesBoard).toBe(false)
  const content = { ...draft().content, namesBoard: true }
  expect((await keepAgreement(administrator, number, draft({ ...essex, content }))).done).toBe('changed')
  const { agreement, changes } = await findAgreement(administrator, String(number))
  expect(agreement.namesBoard).toBe(true)
  expect(changes.map(({ kept }) => kept.namesBoard)).toEqual([true, false])
  expect(changedFields(changes[1]!.kept, changes[0]!.kept)).toEqual(['namesBoard'])
})
