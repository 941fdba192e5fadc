import {
  expect,
  request as playwright,
  test,
  type APIRequestContext,
  type APIResponse,
} from '@playwright/test'
import { demonstrationAccounts, type DemonstrationAccount } from '@/lib/access/demonstration-accounts'
import { findBoard } from '@/lib/boards/find-board'
import { asOwner, madePerson, sessionCookie } from './support/sessions'

// What nobody may get by any trick, and what takes effect at once. Every route with every role and session is tried in
// route-table.spec.ts.

// Each test is many requests.
test.describe.configure({ timeout: 180_000 })
const baseURL = process.env.E2E_BASE_URL!
const other = 'kent'
const measure = 'conviction-rate'

/** Cookie headers by account. */
const cookies = new Map<string, string>()
let api: APIRequestContext
/** Numbers of the other board that no one else may ever be sent. */
let secrets: string[] = []
let tried = 0

test.beforeAll(async () => {
  api = await playwright.newContext({ baseURL, maxRedirects: 0 })
  for (const account of demonstrationAccounts) cookies.set(account.key, await signedIn(account))
  const answer = await get(
    `/api/v1/boards/${other}/measures/${measure}?source=demonstration`,
    cookies.get('reviewer'),
  )
  const { series } = (await answer.json()) as { series: { points: { denominator: number | null }[] }[] }
  secrets = series[0]!.points
    .flatMap(({ denominator }) => (denominator === null ? [] : [`${denominator}`]))
    .slice(-12)
  expect(secrets.length).toBe(12)
})

test.afterAll(async () => {
  await api.dispose()
  process.stdout.write(`    ${tried} requests tried that nobody should make\n`)
})

async function signedIn({ key }: DemonstrationAccount): Promise<string> {
  const context = await playwright.newContext({ baseURL, maxRedirects: 0 })
  const page = await (await context.get('/sign-in')).text()
  const csrfToken = /name="csrfToken"[^>]*value="([0-9a-f]+)"/.exec(page)![1]!
  const form = { csrfToken, account: key, callbackUrl: '/' }
  expect((await context.post('/api/auth/callback/demonstration', { form })).status()).toBe(302)
  const { cookies: kept } = await context.storageState()
  await context.dispose()
  return kept.map(({ name, value }) => `${name}=${value}`).join('; ')
}

function get(path: string, cookie?: string): Promise<APIResponse> {
  tried += 1
  return api.get(path, cookie ? { headers: { cookie } } : {})
}

test('no other way of writing an address or a filter opens another board', async () => {
  const cookie = cookies.get('avon-and-somerset-analyst')
  const page = `/boards/${other}/measures/${measure}`
  for (const path of [
    `/boards/${other.toUpperCase()}`,
    `/boards/E23000032`,
    `/boards/e23000032/timeliness`,
    `/boards/${other}/`,
    `/boards/avon-and-somerset/../${other}`,
    `/boards/avon-and-somerset/%2e%2e/${other}`,
    `/boards/avon-and-somerset%2f..%2f${other}`,
    `/boards//${other}`,
    `${baseURL}//boards/${other}`,
    `/boards/${other}%00`,
    `/boards/${other};x=avon-and-somerset`,
    ...[
      'source=demonstration',
      'area=england-and-wales',
      'edition=1',
      'board=avon-and-somerset',
      'by=offence-group',
      'category=robbery',
      'scope=all',
      'from=2000-01&to=2099-12',
      'source=demonstration&source=open',
    ].flatMap((query) => [
      `${page}?${query}`,
      `/api/v1${page}?${query}`,
      `/api/v1${page}?format=csv&${query}`,
    ]),
  ]) {
    const response = await get(path, cookie)
    expect(response.status(), path).not.toBe(200)
    expect(response.status(), path).toBeLessThan(500)
    await holdsNoSecret(response, path)
  }
})

test('a header, a body or a method of one’s own opens nothing', async () => {
  const cookie = cookies.get('avon-and-somerset-analyst')!
  for (const header of [
    'x-middleware-subrequest',
    'x-middleware-next',
    'x-nextjs-data',
    'x-forwarded-host',
    'x-original-url',
    'x-rewrite-url',
    'next-action',
    'rsc',
  ])
    for (const path of [`/boards/${other}`, `/api/v1/boards/${other}/measures/${measure}`])
      for (const who of [undefined, cookie]) {
        const headers = {
          [header]: header === 'rsc' ? '1' : `/boards/${other}`,
          ...(who ? { cookie: who } : {}),
        }
        const response = await api.get(path, { headers })
        tried += 1
        expect(response.status(), `${header} ${path}`).not.toBe(200)
        await holdsNoSecret(response, `${header} ${path}`)
      }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    for (const path of [`/boards/${other}`, `/api/v1/boards/${other}/measures/${measure}`]) {
      const response = await api.fetch(path, { method, headers: { cookie }, data: 'board=avon-and-somerset' })
      tried += 1
      expect(response.status(), `${method} ${path}`).not.toBe(200)
      await holdsNoSecret(response, `${method} ${path}`)
    }
})

test('a body that is no form is refused in words, and so is one that no form could have', async () => {
  const person = await madePerson([{ role: 'administrator', boardId: null }])
  const cookie = sessionCookie(person.token)
  const post = async (data: string, headers: Record<string, string>) => {
    const response = await api.post('/admin/people/act', { data, headers: { cookie, ...headers } })
    tried += 1
    expect(response.headers()['content-type']).toContain('application/problem+json')
    return [response.status(), ((await response.json()) as { detail: string }).detail] as const
  }
  for (const type of [
    'text/plain',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/json',
  ])
    expect((await post('--x\r\nhalf a form', { 'content-type': type }))[0], type).toBe(400)
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const [status, words] = await post(`why=${'x'.repeat(70_000)}`, type)
  expect(status).toBe(413)
  expect(words).toBe('This form is larger than 64 kB. Shorten the texts and send it again.')
  const trace = await api.fetch('/data', { method: 'TRACE', headers: { cookie } })
  expect(trace.status()).toBe(405)
  expect((await api.get('/api/%c0%ae')).status()).toBe(400)
})

test('a removed person and a changed role are out at the next request', async () => {
  const person = await madePerson([{ role: 'analyst', boardId: findBoard(other)!.id }])
  const cookie = sessionCookie(person.token)
  const address = `/api/v1/boards/${other}/measures/${measure}`
  expect((await get(address, cookie)).status()).toBe(200)
  await asOwner((database) =>
    database.query('DELETE FROM governance.person_role WHERE person_id = $1', [person.id]),
  )
  expect((await get(address, cookie)).status()).toBe(401)

  const another = await madePerson([{ role: 'analyst', boardId: findBoard(other)!.id }])
  expect((await get(`/boards/${other}`, sessionCookie(another.token))).status()).toBe(200)
  await asOwner((database) =>
    database.query('UPDATE governance.person SET removed_at = now() WHERE id = $1', [another.id]),
  )
  expect([303, 401]).toContain((await get(`/boards/${other}`, sessionCookie(another.token))).status())
})

test('a form from another site signs nobody in or out', async () => {
  for (const [path, form] of [
    ['/api/auth/callback/demonstration', { account: 'reviewer', csrfToken: 'x' }],
    ['/api/auth/callback/demonstration', { account: 'reviewer' }],
    ['/api/auth/signout', { csrfToken: 'x' }],
  ] as const) {
    const response = await api.post(path, { form, headers: { cookie: cookies.get('kent-analyst')! } })
    tried += 1
    expect(response.headers()['set-cookie'] ?? '', path).not.toContain('session-token=')
    expect(response.headers()['location'], path).toContain('csrf=true')
  }
})

test('sign-in leads to a page of this service only', async () => {
  for (const callbackUrl of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/api/auth/signout',
  ]) {
    const context = await playwright.newContext({ baseURL, maxRedirects: 0 })
    const page = await (await context.get('/sign-in')).text()
    const csrfToken = /name="csrfToken"[^>]*value="([0-9a-f]+)"/.exec(page)![1]!
    const form = { csrfToken, account: 'reviewer', callbackUrl }
    const response = await context.post('/api/auth/callback/demonstration', { form })
    const location = response.headers()['location'] ?? '/'
    expect(new URL(location, baseURL).origin, callbackUrl).toBe(new URL(baseURL).origin)
    const language = await context.get(`/language?to=cy&back=${encodeURIComponent(callbackUrl)}`)
    expect(new URL(language.headers()['location']!, baseURL).origin, callbackUrl).toBe(
      new URL(baseURL).origin,
    )
    await context.dispose()
  }
})

test('every response carries the headers that protect it', async () => {
  const nonces = new Set<string>()
  for (const path of [
    '/sign-in',
    '/boards/avon-and-somerset',
    '/nothing',
    '/api/health',
    '/api/v1/boards',
    '/app.css',
  ]) {
    const headers = (await get(path, cookies.get('avon-and-somerset-member'))).headers()
    const policy = headers['content-security-policy']!
    expect(policy, path).not.toContain('unsafe-inline')
    expect(policy, path).not.toContain('unsafe-eval')
    expect(policy, path).toContain("'strict-dynamic'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    nonces.add(/'nonce-([^']+)'/.exec(policy)![1]!)
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age='),
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    })
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
  expect(nonces.size).toBe(6)
})

test('every act is in the audit, once', async () => {
  const { id, token } = await madePerson([{ role: 'analyst', boardId: findBoard(other)!.id }])
  const cookie = sessionCookie(token)
  await get(`/boards/${other}`, cookie)
  await get(`/boards/essex/measures/${measure}`, cookie)
  await get(`/api/v1/boards/${other}/measures/${measure}?format=csv&from=2026-01`, cookie)
  await get('/data/dictionary', cookie)
  const { rows } = await asOwner((database) =>
    database.query<{ act: string }>(
      `SELECT concat_ws(' ', action, subject, outcome) AS act FROM governance.audit_event WHERE person_id = $1 ORDER BY id`,
      [id],
    ),
  )
  expect(rows.map(({ act }) => act)).toEqual([
    `view boards/${other} allowed`,
    `view boards/essex/measures/${measure} refused`,
    `export boards/${other}/measures/${measure} allowed`,
  ])
})

async function holdsNoSecret(response: APIResponse, told: string): Promise<void> {
  const body = await response.text()
  expect(
    secrets.filter((secret) => new RegExp(`\\b${secret}\\b`).test(body)),
    told,
  ).toEqual([])
}
