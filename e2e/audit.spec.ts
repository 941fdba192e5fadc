import { readFileSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import type { RoleGrant } from '@/lib/access/roles'
import { findBoard } from '@/lib/boards/find-board'
import { cookieNames } from '@/lib/session/cookie-names'
import { csrfTokenOf, makeCsrfCookie } from '@/lib/session/csrf'
import { startBesideIssuer, type BesideIssuer } from './support/beside-issuer'
import { expect, test } from './support/journey'
import { asOwner, madePerson, sessionCookie, sessionSecret } from './support/sessions'

const [kent, cumbria] = ['kent', 'cumbria'].map((slug) => findBoard(slug)!.id) as [number, number]
const of = (role: RoleGrant['role'], boardId: number | null = null): RoleGrant => ({ role, boardId })
const figures = '/api/v1/boards/kent/measures/conviction-rate'

async function comeIn(page: Page, token: string): Promise<void> {
  const url = process.env.E2E_BASE_URL!
  await page.context().addCookies([{ name: cookieNames(false).session, value: token, url }])
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an analyst makes a token, a program reads with it, and it is revoked', async ({
    page,
    playwright,
  }) => {
    const analyst = await madePerson([of('analyst', kent)])
    await comeIn(page, analyst.token)
    await page.goto('/account')
    await page.getByRole('link', { name: 'API tokens' }).click()
    await page.getByRole('button', { name: 'Make token' }).click()
    await expect(page.locator('.govuk-error-summary')).toContainText('Enter a name')
    await page.getByLabel('Name').fill('monthly report')
    await page.getByLabel('Boards').selectOption('kent')
    await page.getByLabel('30 days').check()
    await page.getByRole('button', { name: 'Make token' }).click()
    const token = (await page.locator('.new-token__text').textContent())!
    expect(page.url()).not.toContain(token.slice(13))
    await page.reload()
    await expect(page.getByText('cannot be shown again')).toBeVisible()

    const program = await playwright.request.newContext({
      baseURL: process.env.E2E_BASE_URL!,
      maxRedirects: 0,
      extraHTTPHeaders: { authorization: `Bearer ${token}` },
    })
    expect((await program.get(figures)).status()).toBe(200)
    expect((await program.get(`${figures}?format=csv`)).headers()['content-type']).toContain('text/csv')
    expect(
      ((await (await program.get('/api/v1/boards')).json()) as { boards: unknown[] }).boards,
    ).toHaveLength(1)
    // Of another board, of the audit, of pages and of forms it is worth nothing.
    expect((await program.get(figures.replace('kent', 'essex'))).status()).toBe(403)
    expect((await program.get('/api/v1/audit')).status()).toBe(403)
    for (const path of ['/boards/kent', '/account/tokens', '/admin/audit'])
      expect((await program.get(path)).status(), path).toBe(303)
    for (const path of ['/account/tokens/act', '/account/sign-out-everywhere'])
      expect([303, 401], path).toContain((await program.post(path, { form: { act: 'make' } })).status())

    await page.goto('/account/tokens')
    await expect(page.getByRole('row').filter({ hasText: 'monthly report' })).not.toContainText('Not yet')
    await page.getByRole('button', { name: /^Revoke: monthly report/ }).click()
    await expect(page.getByRole('alert')).toContainText('The token is revoked')
    const refused = await program.get(figures)
    expect(refused.status()).toBe(401)
    expect(refused.headers()['content-type']).toContain('application/problem+json')
    await program.dispose()
  })

  test('a manager filters the audit of their board, and takes it away', async ({ page }) => {
    const [manager, member] = [
      await madePerson([of('manager', kent)]),
      await madePerson([of('member', kent)]),
    ]
    await comeIn(page, member.token)
    await page.goto('/boards/kent/timeliness')
    expect((await page.goto('/admin/audit'))!.status()).toBe(403)
    await comeIn(page, manager.token)
    await page.goto('/boards/kent')
    await page.getByRole('link', { name: 'Audit of this board' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit of Kent')
    await page.getByLabel('Email address or reference').fill(member.id)
    await page.getByLabel('What was done').selectOption('view')
    await page.getByRole('button', { name: 'Apply' }).click()
    const rows = page.locator('tbody tr')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText(`${member.id}@example.invalid`)
    await expect(rows).toContainText('Kent')
    await expect(page.getByRole('link', { name: 'Download as CSV' })).toBeVisible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ])
    const lines = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(`${member.id}@example.invalid,view,boards/kent/timeliness`)
    // The download is an event itself, and has an address of its own.
    await page.goto('/admin/audit?kind=export')
    await page
      .locator('tbody tr')
      .first()
      .getByRole('link', { name: /^Event \d+/ })
      .click()
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Rows: 1')
    expect((await page.goto('/admin/audit?board=essex'))!.status()).toBe(403)
  })
})

test.describe('a scripted day', () => {
  test.use({ javaScriptEnabled: false })
  let beside: BesideIssuer
  test.beforeAll(async () => {
    beside = await startBesideIssuer()
  })
  test.afterAll(() => beside?.stop())

  test('is in the audit: each act once, in order, by whom, at which board, how it ended, and nothing else', async ({
    page,
    playwright,
  }) => {
    test.setTimeout(240_000)
    const email = `day.${Date.now().toString(36)}@example.invalid`
    const [admin, manager, steward, gone] = [
      await madePerson([of('administrator')]),
      await madePerson([of('manager', kent)]),
      await madePerson([of('steward')]),
      await madePerson([of('member', kent)]),
    ]
    const names = new Map(
      Object.entries({ admin, manager, steward, gone }).map(([name, { id }]) => [id, name]),
    )
    const http = await playwright.request.newContext({ baseURL: beside.address, maxRedirects: 0 })
    const post = poster(http)
    const { release, agreement } = await thingsOfTheDay()
    await asOwner((database) =>
      database.query('UPDATE governance.person SET email = $2, removed_at = now() WHERE id = $1', [
        gone.id,
        `gone.${email}`,
      ]),
    )
    const signIn = async (address: string) => {
      // Nobody is signed in, here or with the issuer.
      await page.context().clearCookies()
      beside.issuer.behave({ account: { id: address, email: address } })
      await page.goto(`${beside.address}/boards/kent`)
      await page.getByRole('button', { name: 'Sign in with Test account' }).click()
      await page.waitForURL(
        ({ origin, pathname, searchParams }) =>
          origin === beside.address && (pathname === '/boards/kent' || searchParams.has('error')),
      )
    }
    const sessionOfPage = async () => {
      const { value } = (await page.context().cookies()).find(
        ({ name }) => name === cookieNames(false).session,
      )!
      return value
    }

    try {
      await signIn(`gone.${email}`)
      await post(manager.token, '/admin/people/act', { act: 'invite', email, role: 'analyst', board: 'kent' })
      const ann = await asOwner(async (database) => {
        const { rows } = await database.query<{ id: string }>(
          'SELECT id FROM governance.person WHERE email = $1',
          [email],
        )
        return rows[0]!.id
      })
      names.set(ann, 'ann')
      await signIn(email)
      const own = await sessionOfPage()
      const get = (path: string, headers: Record<string, string>) => http.get(path, { headers })
      const asAnn = { cookie: sessionCookie(own) }
      expect((await get(figures, asAnn)).status()).toBe(200)
      expect((await get(`${figures}?format=csv`, asAnn)).status()).toBe(200)
      expect((await get('/boards/essex', asAnn)).status()).toBe(403)

      const made = await post(own, '/account/tokens/act', { act: 'make', name: 'day', board: '', days: '30' })
      const brought = /new-token=[^;]+/.exec(made.headers()['set-cookie']!)![0]
      const shown = await get(made.headers()['location']!, { cookie: `${sessionCookie(own)}; ${brought}` })
      const text = /cjb_[0-9a-f]{8}_[\w-]{43}/.exec(await shown.text())![0]
      const bearer = { authorization: `Bearer ${text}` }
      expect((await get(`${figures}?format=csv`, bearer)).status()).toBe(200)
      expect((await get('/api/v1/boards', bearer)).status()).toBe(200)
      expect((await get('/api/v1/audit?format=csv', { cookie: sessionCookie(manager.token) })).status()).toBe(
        200,
      )
      const id = new URL(made.headers()['location']!, beside.address).searchParams.get('made')!
      await post(own, '/account/tokens/act', { act: 'revoke', token: id })
      expect((await get('/api/v1/boards', bearer)).status()).toBe(401)

      await post(admin.token, '/admin/people/act', { act: 'give', person: ann, role: 'reviewer', board: '' })
      await post(admin.token, '/admin/people/act', { act: 'take', person: ann, role: 'reviewer', board: '' })
      await post(admin.token, '/admin/people/act', {
        act: 'give',
        person: admin.id,
        role: 'steward',
        board: '',
      })
      await post(admin.token, '/admin/agreements/act', { act: 'end', number: agreement, why: 'the day' })
      for (const act of ['publish', 'withdraw']) {
        const job = await post(steward.token, '/data/deliveries/act', { act, number: release })
        await jobDone(job.headers()['location']!)
      }
      // The change of role ended the session.
      await signIn(email)
      await post(await sessionOfPage(), '/account/sign-out-everywhere', {})
      await post(manager.token, '/admin/people/act', { act: 'remove', person: ann, board: 'kent' })
      await post(manager.token, '/api/auth/signout', { callbackUrl: '/' })

      expect(await trailOf(names)).toEqual([
        'gone sign-in oidc refused',
        'manager person-invited person/ann kent allowed',
        'ann invitation-accepted person/ann allowed',
        'ann sign-in oidc allowed',
        'ann view boards/kent kent allowed',
        'ann view boards/kent/measures/conviction-rate kent allowed json',
        'ann export boards/kent/measures/conviction-rate kent allowed csv',
        'ann view boards/essex essex refused',
        'ann token-made token/1 allowed',
        'ann export boards/kent/measures/conviction-rate kent allowed csv token/1',
        'ann api api/v1/boards allowed token/1',
        'manager export admin/audit kent allowed csv',
        'ann token-revoked token/1 allowed',
        'ann token-use token/1 refused',
        'admin role-added person/ann allowed',
        'admin role-removed person/ann allowed',
        'admin role-added person/admin refused',
        'admin agreement-ended admin/agreements/1 cumbria allowed',
        'steward release-publish release 1 allowed',
        'steward release-withdraw release 1 allowed',
        'ann sign-in oidc allowed',
        'ann view boards/kent kent allowed',
        'ann sign-out-everywhere person/ann allowed',
        'manager person-removed person/ann kent allowed',
        'manager sign-out session allowed',
      ])
    } finally {
      await http.dispose()
      await asOwner((database) =>
        database.query('DELETE FROM governance.agreement WHERE id = $1', [agreement]),
      )
    }
  })

  /** Posts forms as somebody, with the token that a page would have put into them. */
  const poster = (http: APIRequestContext) => {
    const csrf = makeCsrfCookie(sessionSecret())
    const csrfToken = csrfTokenOf(csrf, sessionSecret())!
    return async (session: string, path: string, form: Record<string, string>) => {
      const cookie = `${sessionCookie(session)}; ${cookieNames(false).csrf}=${encodeURIComponent(csrf)}`
      const response = await http.post(path, { headers: { cookie }, form: { ...form, csrfToken } })
      expect([200, 302, 303], `${path} ${JSON.stringify(form)}`).toContain(response.status())
      return response
    }
  }

  /** A release of no figures, so that what other journeys see stays as it is, and an agreement of a quiet board. */
  const thingsOfTheDay = () =>
    asOwner(async (database) => {
      const source = `day-${Date.now().toString(36)}`
      await database.query(
        `INSERT INTO releases.source (id, name_en, name_cy, publisher, kind, access, demonstration, status)
         VALUES ($1, 'Nothing', 'Dim', 'Nobody', 'published', 'open', true, 'official')`,
        [source],
      )
      const made = await database.query<{ id: number }>(
        `INSERT INTO releases.release (source_id, status, checksum, file_name, rows, period_from, period_to, report)
         VALUES ($1, 'loaded', $1, 'x.csv', 0, '2020-01-01', '2020-01-31', '{}') RETURNING id`,
        [source],
      )
      const agreed = await database.query<{ id: number }>(
        `INSERT INTO governance.agreement (board_id, agency, parties, purpose, lawful_basis, contact_name, contact_email,
           starts_on, ends_on)
         VALUES ($1, 'police', 'a', 'b', 'c', 'd', 'e@example.invalid', '2020-01-01', '2090-01-01') RETURNING id`,
        [cumbria],
      )
      return { release: String(made.rows[0]!.id), agreement: String(agreed.rows[0]!.id) }
    })

  const jobDone = (location: string) =>
    expect
      .poll(
        () =>
          asOwner(async (database) => {
            const job = location.split('/').at(-1)
            const { rows } = await database.query<{ state: string }>(
              'SELECT state FROM releases.job WHERE id = $1',
              [job],
            )
            return rows[0]?.state
          }),
        { timeout: 60_000 },
      )
      .toBe('done')

  /** What the people of the day did, with their names for their ids, and numbers counted from one. */
  async function trailOf(names: ReadonlyMap<string, string>): Promise<string[]> {
    const { rows } = await asOwner((database) =>
      database.query<{
        person_id: string
        line: string
        board: string | null
        outcome: string
        format: string | null
        token: string | null
      }>(
        `SELECT a.person_id, a.action || ' ' || a.subject AS line, b.slug AS board, a.outcome,
                a.details->>'format' AS format, a.details->>'token' AS token
         FROM governance.audit_event a LEFT JOIN reference.board b ON b.id = a.board_id
         WHERE a.person_id = ANY ($1) ORDER BY a.id`,
        [[...names.keys()]],
      ),
    )
    return rows.map(({ person_id, line, board, outcome, format, token }) => {
      let subject = line
        .replace(/(token|admin\/agreements)\/[\w-]+$|(release) \d+$/, '$1$2/1')
        .replace('release/1', 'release 1')
      for (const [id, name] of names) subject = subject.replace(id, name)
      return [names.get(person_id), subject, board, outcome, format, token && 'token/1']
        .filter(Boolean)
        .join(' ')
    })
  }
})
