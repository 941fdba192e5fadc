import { encode } from 'next-auth/jwt'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { absoluteSeconds, idleSeconds, readSession, renewSession, sessionClaims } from './session-token'

const secret = 'a secret of the tests that is long enough'
const person = '00000000-0000-4000-8000-000000000001'
const begin = (claims: object = sessionClaims(person, 3)) =>
  encode({ token: claims as never, secret, maxAge: idleSeconds })
/** Minutes from now. */
const later = (minutes: number) => vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] })

afterEach(() => {
  vi.useRealTimers()
})

describe('a session', () => {
  test('says who, since when and under which version, and nothing of the person', async () => {
    const session = await readSession(await begin(), secret)
    expect(session).toMatchObject({ personId: person, version: 3 })
    expect(Object.keys(sessionClaims(person, 3)).sort()).toEqual(['sid', 'startedAt', 'sub', 'version'])
  })

  test('ends after half an hour without a request', async () => {
    const token = await begin()
    later(29)
    expect(await readSession(token, secret)).not.toBeNull()
    later(2)
    expect(await readSession(token, secret)).toBeNull()
  })

  test('goes on while it is used, but for no longer than eight hours', async () => {
    let token = await begin()
    const { id } = (await readSession(token, secret))!
    for (let minutes = 0; minutes < 8 * 60 - 25; minutes += 25) {
      later(25)
      const session = await readSession(token, secret)
      expect(session, String(minutes)).toMatchObject({ id })
      ;({ token } = await renewSession(session!, secret))
    }
    const session = (await readSession(token, secret))!
    const left = session.startedAt + absoluteSeconds - Date.now() / 1000
    expect((await renewSession(session, secret)).maxAge).toBeLessThanOrEqual(Math.ceil(left))
    later(Math.ceil(left / 60))
    expect(await readSession(token, secret)).toBeNull()
  })

  test('cannot be made with another secret, changed, or made without its parts', async () => {
    const token = await begin()
    expect(await readSession(token, 'another secret that is also long enough')).toBeNull()
    expect(await readSession(`${token.slice(0, -4)}AAAA`, secret)).toBeNull()
    expect(await readSession('rubbish', secret)).toBeNull()
    expect(await readSession(undefined, secret)).toBeNull()
    for (const claims of [
      { sub: person },
      { ...sessionClaims(person, 3), sub: 'x' },
      { ...sessionClaims(person, 3), sid: undefined },
      { version: 1, startedAt: 1 },
    ])
      expect(await readSession(await begin(claims), secret)).toBeNull()
    expect(await readSession(await begin({ ...sessionClaims(person, 1), startedAt: 1 }), secret)).toBeNull()
  })
})
