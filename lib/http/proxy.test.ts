import { NextRequest } from 'next/server'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionClaims } from '@/lib/session/session-token'
import { proxy } from '@/proxy'

const secret = 'a secret of the tests that is long enough'
const settings = ['NEXTAUTH_URL', 'NEXTAUTH_SECRET'] as const
const kept = settings.map((name) => [name, process.env[name]] as const)
beforeAll(() => {
  Object.assign(process.env, { NEXTAUTH_URL: 'http://localhost:3000', NEXTAUTH_SECRET: secret })
})
afterAll(() => {
  for (const [name, value] of kept)
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
})

const asked = (
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
) => proxy(new NextRequest(`http://localhost:3000${path}`, init))

/** The first answer of 429, of so many tries at most. */
async function slowed(tries: number, ask: () => Promise<Response>): Promise<Response | null> {
  for (let i = 0; i < tries; i += 1) {
    const answer = await ask()
    if (answer.status === 429) return answer
  }
  return null
}

test('a person’s requests, and tries to sign in from one address, are slowed in the end', async () => {
  const claims = sessionClaims('00000000-0000-4000-8000-000000000009', 1)
  const token = await encode({ token: claims as never, secret, maxAge: 600 })
  const cookie = `next-auth.session-token=${token}`
  const person = await slowed(5000, () => asked('/help', { headers: { cookie } }))
  expect(Number(person?.headers.get('retry-after'))).toBeGreaterThan(0)
  const signIn = { method: 'POST', headers: { 'x-forwarded-for': '192.0.2.7' } }
  const tries = await slowed(900, () => asked('/api/auth/callback/demonstration', signIn))
  expect(Number(tries?.headers.get('retry-after'))).toBeGreaterThan(0)
  // Others go on.
  expect((await asked('/help')).status).toBe(200)
})

test('a method or a body that cannot be is refused with all headers that protect', async () => {
  const wrong = await asked('/boards/kent', { method: 'DELETE' })
  expect(wrong.status).toBe(405)
  expect(wrong.headers.get('allow')).toBe('GET, HEAD')
  expect(wrong.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  const headers = { 'content-length': '70000' }
  const large = await asked('/data/issues/write', { method: 'POST', headers })
  expect(large.status).toBe(413)
  expect(await large.json()).toMatchObject({ title: 'Too large', code: 'too-large' })
})
