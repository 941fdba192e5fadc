import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { decode, encode } from 'next-auth/jwt'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { keepDemonstrationPeople } from '@/lib/database/demonstration-people'
import { people, seededService } from '@/lib/questions/testing/seeded-service'
import { authOptions } from './auth-options'
import { demonstrationChoices } from './demonstration-choices'
import { findPerson } from './find-person'
import { readSession, renewSession, sessionClaims } from './session-token'
import { viewerOfSession } from './viewer-of-session'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await keepDemonstrationPeople(database.owner)
})
afterAll(() => database.drop())
afterEach(() => {
  vi.unstubAllEnvs()
})
const set = (settings: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
}

type Provider = { options: { authorize: (form: object | undefined) => Promise<{ id: string } | null> } }
const enter = (account?: string) =>
  (authOptions().providers[0] as unknown as Provider).options.authorize(account ? { account } : undefined)
const tokenOf = async (id: string, version: number) =>
  encode({ token: sessionClaims(id, version) as never, secret: process.env.NEXTAUTH_SECRET!, maxAge: 60 })
const versionOf = async (id: string) => (await findPerson({ id }))!.sessionVersion

describe('a demonstration account', () => {
  test('comes in by its name, and every try is recorded', async () => {
    expect(await enter('kent-analyst')).toHaveProperty('id')
    expect(await enter('nobody')).toBeNull()
    expect(await enter()).toBeNull()
    const { rows } = await database.owner.query<{ subject: string; outcome: string }>(
      "SELECT subject, outcome FROM governance.audit_event WHERE action = 'sign-in' ORDER BY id",
    )
    expect(rows).toEqual([
      { subject: 'demonstration/kent-analyst', outcome: 'allowed' },
      { subject: 'demonstration/unknown', outcome: 'refused' },
      { subject: 'demonstration/unknown', outcome: 'refused' },
    ])
  })

  test('is refused, and not offered, where the service listens to other machines', async () => {
    set({ HOST: '0.0.0.0' })
    expect(await enter('kent-analyst')).toBeNull()
    expect(await demonstrationChoices()).toEqual([])
  })

  test('is no way in beside an issuer, which is the only one then', async () => {
    set({ OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'secret' })
    expect(authOptions().providers.map(({ id }) => id)).toEqual(['oidc'])
    expect(await demonstrationChoices()).toEqual([])
    expect(await findPerson({ email: 'kent-analyst@demonstration.invalid' })).toBeNull()
  })

  test('is offered to other machines once somebody said so in plain words', async () => {
    set({ HOST: '0.0.0.0', DEMONSTRATION_PUBLIC: 'yes' })
    expect(await demonstrationChoices()).toHaveLength(8)
  })

  test('and its open session end at the next request when real restricted figures come', async () => {
    const person = (await findPerson({ email: 'kent-analyst@demonstration.invalid' }))!
    const token = await tokenOf(person.personId, person.sessionVersion)
    expect(await viewerOfSession(token)).not.toBeNull()
    await database.owner.query("UPDATE releases.source SET demonstration = false WHERE id = 'board-figures'")
    expect(await viewerOfSession(token)).toBeNull()
    expect(await enter('kent-analyst')).toBeNull()
    expect(await demonstrationChoices()).toEqual([])
    await database.owner.query("UPDATE releases.source SET demonstration = true WHERE id = 'board-figures'")
    expect(await viewerOfSession(token)).not.toBeNull()
  })

  test('is no way in for an invited person', async () => {
    expect(await enter('reviewer@example.invalid')).toBeNull()
    expect(await enter('kent@example.invalid')).toBeNull()
  })
})

describe('a session', () => {
  test('is of its person, with the boards of their roles', async () => {
    const viewer = await viewerOfSession(await tokenOf(people.kent, await versionOf(people.kent)))
    expect(viewer).toMatchObject({ personId: people.kent, seesBoardNames: false })
    expect(viewer!.scope!.boardIds).toHaveLength(1)
    const reviewer = await viewerOfSession(await tokenOf(people.reviewer, await versionOf(people.reviewer)))
    expect(reviewer!.scope!.boardIds).toHaveLength(42)
    const administrator = await viewerOfSession(
      await tokenOf(people.administrator, await versionOf(people.administrator)),
    )
    expect(administrator!.scope).toBeNull()
  })

  test('of another version, of nobody, or none at all is no session', async () => {
    const version = await versionOf(people.kent)
    expect(await viewerOfSession(await tokenOf(people.kent, version + 1))).toBeNull()
    expect(await viewerOfSession(await tokenOf('00000000-0000-4000-8000-0000000000ff', 1))).toBeNull()
    expect(await viewerOfSession(undefined)).toBeNull()
    expect(await viewerOfSession('rubbish')).toBeNull()
  })

  test('that was signed out of is over, whoever kept its cookie; another one of the person goes on', async () => {
    const version = await versionOf(people.reviewer)
    const [token, other] = [await tokenOf(people.reviewer, version), await tokenOf(people.reviewer, version)]
    expect(await viewerOfSession(token)).not.toBeNull()
    const { signOut } = authOptions().events!
    await signOut!({ token: (await decode({ token, secret: process.env.NEXTAUTH_SECRET! }))! } as never)
    expect(await viewerOfSession(token)).toBeNull()
    const renewed = await renewSession(
      (await readSession(token, process.env.NEXTAUTH_SECRET!))!,
      process.env.NEXTAUTH_SECRET!,
    )
    expect(await viewerOfSession(renewed.token)).toBeNull()
    expect(await viewerOfSession(other)).not.toBeNull()
    const { rows } = await database.owner.query(
      "SELECT person_id, outcome FROM governance.audit_event WHERE action = 'sign-out'",
    )
    expect(rows).toEqual([{ person_id: people.reviewer, outcome: 'allowed' }])
  })

  test('ends at the next request when a role changes or the person is removed', async () => {
    const token = await tokenOf(people.kent, await versionOf(people.kent))
    expect(await viewerOfSession(token)).not.toBeNull()
    await database.owner.query("UPDATE governance.person_role SET role = 'analyst' WHERE person_id = $1", [
      people.kent,
    ])
    expect(await viewerOfSession(token)).toBeNull()
    const next = await tokenOf(people.kent, await versionOf(people.kent))
    expect(await viewerOfSession(next)).not.toBeNull()
    await database.owner.query('UPDATE governance.person SET removed_at = now() WHERE id = $1', [people.kent])
    expect(await viewerOfSession(next)).toBeNull()
  })
})
