import type { BrowserContext, Page } from '@playwright/test'
import type { RoleGrant } from '@/lib/access/roles'
import { findBoard } from '@/lib/boards/find-board'
import { cookieNames } from '@/lib/session/cookie-names'
import { locales } from '@/lib/text/locale'
import { violations } from './support/axe'
import { startBesideIssuer, type BesideIssuer } from './support/beside-issuer'
import type { Behaviour } from './support/issuer'
import { expect, test } from './support/journey'
import { asOwner, madePerson } from './support/sessions'

const kent = findBoard('kent')!.id
const of = (role: RoleGrant['role'], boardId: number | null = null): RoleGrant => ({ role, boardId })
/** An address of this run alone. */
const address = (name: string) => `${name}.${Date.now().toString(36)}@example.invalid`

async function comeIn(context: BrowserContext, token: string): Promise<void> {
  const url = process.env.E2E_BASE_URL!
  await context.addCookies([{ name: cookieNames(false).session, value: token, url }])
}

const auditOf = (subject: string) =>
  asOwner(async (database) => {
    const { rows } = await database.query<{ line: string }>(
      `SELECT concat_ws(' ', action, outcome, details->>'role') AS line FROM governance.audit_event
       WHERE subject = $1 ORDER BY id`,
      [subject],
    )
    return rows.map(({ line }) => line)
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an administrator invites somebody, changes their roles, and removes them', async ({
    page,
    context,
  }) => {
    await comeIn(context, (await madePerson([of('administrator')])).token)
    const email = address('ann')
    await page.goto('/')
    await page.getByRole('link', { name: 'People', exact: true }).click()
    await page.getByRole('link', { name: 'Invite a person' }).click()

    await page.getByLabel('Email address').fill('ann at example')
    await page.getByLabel('Board analyst').check()
    await page.getByRole('button', { name: 'Invite' }).click()
    const summary = page.locator('.govuk-error-summary')
    await expect(summary).toContainText('Enter an email address')
    await expect(summary).toContainText('Select a board')
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByLabel('Email address')).toHaveValue('ann at example')
    await expect(page.getByLabel('Board analyst')).toBeChecked()
    expect(page.url()).not.toContain('ann')

    await page.getByLabel('Email address').fill(email.toUpperCase())
    await page.getByLabel('Board', { exact: true }).selectOption('gwent')
    await page.getByRole('button', { name: 'Invite' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(email)
    await expect(page.getByRole('alert')).toContainText(`${email} is invited`)
    // A Welsh board's people are written to in both languages.
    await expect(page.locator('.person__words')).toHaveCount(2)
    await expect(page.locator('.person__words').first()).toContainText('Board analyst, Gwent')
    await expect(page.getByRole('link', { name: 'Open in your email program' })).toHaveAttribute(
      'href',
      new RegExp(`^mailto:${email.replace('.', '\\.')}\\?subject=`),
    )

    await page.getByLabel('National reviewer').check()
    await page.getByRole('button', { name: 'Give role' }).click()
    await page.getByRole('button', { name: 'Take away: Board analyst, Gwent' }).click()
    await expect(page.getByRole('alert')).toContainText('The role is taken away')
    await expect(page.locator('.person__role')).toHaveText(['National reviewer'])
    await page.getByRole('button', { name: 'Give role' }).click()
    await expect(page.locator('.govuk-error-summary')).toContainText('Select a role')
    await page.getByRole('button', { name: 'Sign out everywhere' }).click()

    await page.getByRole('link', { name: 'Remove this person' }).click()
    await page.getByRole('button', { name: 'Yes, remove' }).click()
    await expect(page.getByRole('alert')).toContainText('The person is removed')
    await page.getByLabel('Email address contains').fill(email)
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByText('Nobody matches these filters.')).toBeVisible()

    const id = await asOwner(async (database) => {
      const { rows } = await database.query<{ id: string }>(
        'SELECT id FROM governance.person WHERE email = $1',
        [email],
      )
      return rows[0]!.id
    })
    expect(await auditOf(`person/${id}`)).toEqual([
      'person-invited allowed analyst',
      'role-added allowed reviewer',
      'role-removed allowed analyst',
      'sign-out-everywhere allowed',
      'person-removed allowed',
    ])
  })

  test('a manager reaches their board’s people from the board, and nobody else’s', async ({
    page,
    context,
  }) => {
    await comeIn(context, (await madePerson([of('manager', kent)])).token)
    const elsewhere = await madePerson([of('member', kent + 1)])
    await page.goto('/boards/kent')
    await page.getByRole('link', { name: 'People of this board' }).click()
    await expect(page.getByText('People of Kent')).toBeVisible()
    expect((await page.goto(`/admin/people/${elsewhere.id}`))!.status()).toBe(404)
    await expect(page.getByText('There is no such person')).toBeVisible()

    await page.goto('/admin/people/invite')
    await expect(page.getByRole('radio')).toHaveCount(3)
    await expect(page.getByLabel('Board', { exact: true })).toHaveCount(0)
    const email = address('kim')
    await page.getByLabel('Email address').fill(email)
    await page.getByLabel('Board member').check()
    await page.getByRole('button', { name: 'Invite' }).click()
    await expect(page.locator('.person__role')).toHaveText(['Board member, Kent'])
    await expect(page.locator('.person__words')).toHaveCount(1)
    await page.getByRole('link', { name: 'Remove from Kent' }).click()
    await page.getByRole('button', { name: 'Yes, remove' }).click()
    await expect(page.getByRole('link', { name: email })).toHaveCount(0)
  })

  test('who is removed is out at the next click, with every page warm', async ({
    page,
    context,
    browser,
  }) => {
    const member = await madePerson([of('member', kent)])
    const theirs = await browser.newContext({ javaScriptEnabled: false })
    await comeIn(theirs, member.token)
    const open = await theirs.newPage()
    for (let i = 0; i < 2; i += 1) expect((await open.goto('/boards/kent'))!.status()).toBe(200)

    await comeIn(context, (await madePerson([of('manager', kent)])).token)
    await page.goto(`/admin/people/${member.id}?ask=remove`)
    await page.getByRole('button', { name: 'Yes, remove' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    expect((await open.goto('/boards/kent'))!.status()).toBe(401)
    await theirs.close()
  })

  test('signing out ends the session, also in a copy of its cookie; everywhere ends all of them', async ({
    page,
    context,
    browser,
  }) => {
    const person = await madePerson([of('member', kent)])
    const copy = await browser.newContext({ javaScriptEnabled: false })
    await comeIn(copy, person.token)
    const copied = await copy.newPage()
    await comeIn(context, person.token)
    await page.goto('/boards/kent')
    await page.getByRole('link', { name: 'Board member, Kent' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account')
    await page.locator('main').getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(page.getByText('You are signed out.')).toBeVisible()
    expect((await copied.goto('/boards/kent'))!.status()).toBe(401)

    const [here, there] = [await madePerson([of('member', kent)]), copied]
    await comeIn(context, here.token)
    await comeIn(copy, here.token)
    expect((await there.goto('/boards/kent'))!.status()).toBe(200)
    await page.goto('/account')
    await page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await expect(page.getByText('You are signed out in every browser')).toBeVisible()
    expect((await there.goto('/boards/kent'))!.status()).toBe(401)
    expect(await auditOf(`person/${here.id}`)).toEqual(['sign-out-everywhere allowed'])
    await copy.close()
  })
})

test('a form of another site, or without its token, changes nobody', async ({ playwright, baseURL }) => {
  const { token } = await madePerson([of('administrator')])
  const { id } = await madePerson([of('member', kent)])
  const browser = await playwright.request.newContext({ baseURL })
  const session = `${cookieNames(false).session}=${token}`
  const page = await browser.get(`/admin/people/${id}`, { headers: { cookie: session } })
  const csrfToken = /name="csrfToken"[^>]*value="([0-9a-f]+)"/.exec(await page.text())![1]!
  const csrf = (await browser.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const post = (form: Record<string, string>, headers: Record<string, string>) =>
    browser.post('/admin/people/act', {
      form: { act: 'remove', person: id, ...form },
      headers: { cookie: `${session}; ${csrf}`, ...headers },
      maxRedirects: 0,
    })
  expect((await post({ csrfToken }, { origin: 'https://evil.example' })).status()).toBe(403)
  expect((await post({ csrfToken }, { 'sec-fetch-site': 'cross-site' })).status()).toBe(403)
  expect((await post({}, {})).status()).toBe(403)
  expect((await post({ csrfToken: 'x' }, {})).status()).toBe(403)
  expect(await auditOf(`person/${id}`)).toEqual([])
  expect((await post({ csrfToken }, {})).status()).toBe(303)
  expect(await auditOf(`person/${id}`)).toEqual(['person-removed allowed'])
  await browser.dispose()
})

test('the page of a person is accessible in both languages, and fits a narrow screen', async ({
  page,
  context,
}) => {
  await comeIn(context, (await madePerson([of('administrator')])).token)
  const { id } = await madePerson([of('analyst', findBoard('gwent')!.id), of('steward')])
  for (const language of locales)
    for (const state of ['', '?done=invited', '?fault=last-role', '?ask=remove']) {
      await context.addCookies([{ name: 'language', value: language, url: process.env.E2E_BASE_URL! }])
      await page.goto(`/admin/people/${id}${state}`)
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await violations(page)).toEqual([])
      }
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }))
      expect(scroll, state).toBeLessThanOrEqual(client)
    }
})

test.describe('with an issuer of OpenID Connect', () => {
  test.describe.configure({ mode: 'serial' })
  test.use({ javaScriptEnabled: false })
  let beside: BesideIssuer

  test.beforeAll(async () => {
    beside = await startBesideIssuer()
  })
  test.afterAll(() => beside?.stop())

  /** Somebody invited, as a person of real life. */
  async function invited(email: string, removed = false): Promise<string> {
    const { id } = await madePerson([of('member', kent)])
    await asOwner((database) =>
      database.query(
        'UPDATE governance.person SET email = $2, removed_at = CASE WHEN $3 THEN now() END WHERE id = $1',
        [id, email, removed],
      ),
    )
    return id
  }

  /** From the sign-in page to the issuer and back. */
  async function signIn(page: Page, behaviour: Behaviour, wanted = '/boards/kent'): Promise<void> {
    beside.issuer.behave(behaviour)
    await page.goto(`${beside.address}${wanted}`)
    await page.getByRole('button', { name: 'Sign in with Test account' }).click()
    await page.waitForURL((url) => url.origin === beside.address && !url.pathname.startsWith('/api/'))
  }

  const lastSignIn = () =>
    asOwner(async (database) => {
      const { rows } = await database.query<{ line: string }>(
        `SELECT concat_ws(' ', outcome, details->>'reason') AS line FROM governance.audit_event
         WHERE action = 'sign-in' AND subject = 'oidc' ORDER BY id DESC LIMIT 1`,
      )
      return rows[0]?.line
    })

  const hasSession = async (page: Page) =>
    (await page.context().cookies()).some(({ name }) => name === cookieNames(false).session)

  test('an invited person comes in, accepts by it, and lands where they wanted to go', async ({ page }) => {
    const email = address('in')
    const id = await invited(email)
    await signIn(page, { account: { id: email, email: email.toUpperCase() } })
    expect(page.url()).toBe(`${beside.address}/boards/kent`)
    await expect(page.getByRole('link', { name: 'Board member, Kent' })).toBeVisible()
    expect(await lastSignIn()).toBe('allowed')
    expect(await auditOf(`person/${id}`)).toEqual(['invitation-accepted allowed'])

    // Again, with another address by now; and somebody else whom the old address went to.
    await page.context().clearCookies()
    await signIn(page, { account: { id: email, email: address('married') } })
    await expect(page.getByRole('link', { name: 'Board member, Kent' })).toBeVisible()
    await page.context().clearCookies()
    await signIn(page, { account: { id: `another ${email}`, email } })
    await expect(page.getByRole('alert')).toContainText('from another account before')
    await expect(page).toHaveTitle(/^Error: /)
    expect(await hasSession(page)).toBe(false)
    expect(await lastSignIn()).toBe('refused another-account')
  })

  test('demonstration accounts are neither offered nor let in', async ({ page }) => {
    await page.goto(`${beside.address}/sign-in`)
    await expect(page.locator('form.account')).toHaveCount(0)
    const csrfToken = await page.locator('#issuer input[name=csrfToken]').inputValue()
    await page.request.post(`${beside.address}/api/auth/callback/demonstration`, {
      form: { csrfToken, account: 'reviewer', callbackUrl: '/' },
    })
    expect(await hasSession(page)).toBe(false)
  })

  const seconds = () => Math.floor(Date.now() / 1000)
  const refusals: Record<
    string,
    { behaviour: Partial<Behaviour>; says: string; reason: string; email?: string }
  > = {
    'a person who was not invited': {
      behaviour: {},
      says: 'has not been invited',
      reason: 'uninvited',
      email: 'un',
    },
    'a person who was removed': { behaviour: {}, says: 'has not been invited', reason: 'removed' },
    'an address that is not verified': {
      behaviour: { account: { id: 'unverified', verified: false } },
      says: 'does not confirm',
      reason: 'unverified',
    },
    'an account without an address': {
      behaviour: { account: { id: 'no-address' } },
      says: 'does not confirm',
      reason: 'unverified',
      email: '',
    },
    'a token for another service': {
      behaviour: { forge: (claims) => ({ ...claims, aud: 'another' }) },
      says: 'could not be used',
      reason: 'OAuthCallback',
    },
    'a token with another nonce': {
      behaviour: { forge: (claims) => ({ ...claims, nonce: 'another' }) },
      says: 'could not be used',
      reason: 'OAuthCallback',
    },
    'a token without a nonce': {
      behaviour: { forge: ({ nonce: _, ...claims }) => claims },
      says: 'could not be used',
      reason: 'OAuthCallback',
    },
    'a token that is over': {
      behaviour: { forge: (claims) => ({ ...claims, iat: seconds() - 600, exp: seconds() - 60 }) },
      says: 'could not be used',
      reason: 'OAuthCallback',
    },
    'a token of another issuer': {
      behaviour: { forge: (claims) => ({ ...claims, iss: 'https://evil.example' }) },
      says: 'could not be used',
      reason: 'OAuthCallback',
    },
    'a token that another key signed': {
      behaviour: { foreignKey: true },
      says: 'could not be used',
      reason: 'OAuthCallback',
    },
    'a person who stops half way': {
      behaviour: { stops: true },
      says: 'did not let you through',
      reason: 'access_denied',
    },
  }

  // By requests alone: quicker than a browser, and every step of the way is seen.
  for (const [what, { behaviour, says, reason, email: kind }] of Object.entries(refusals))
    test(`refuses ${what}`, async ({ playwright }) => {
      const email = address('refused')
      if (kind === undefined) await invited(email, reason === 'removed')
      const account = { id: email, email: kind === '' ? undefined : email, ...behaviour.account }
      beside.issuer.behave({ ...behaviour, account })

      const browser = await playwright.request.newContext({ baseURL: beside.address })
      const form = await (await browser.get('/sign-in?callbackUrl=%2Fboards%2Fkent')).text()
      const csrfToken = /name="csrfToken"[^>]*value="([0-9a-f]+)"/.exec(form)![1]!
      const leaving = await browser.post('/api/auth/signin/oidc', {
        form: { csrfToken, callbackUrl: '/boards/kent' },
      })
      expect(leaving.status()).toBe(200)
      const onward = /content="0;url=([^"]+)"/.exec(await leaving.text())![1]!.replaceAll('&amp;', '&')
      expect(new URL(onward).origin).toBe(beside.issuer.address)
      const end = await browser.get(onward)
      expect(new URL(end.url()).pathname).toBe('/sign-in')
      expect(await end.text()).toContain(says)
      const kept = (await browser.storageState()).cookies.map(({ name }) => name)
      expect(kept).not.toContain(cookieNames(false).session)
      expect(await lastSignIn()).toBe(`refused ${reason}`)
      await browser.dispose()
    })

  test('refuses an answer that nobody asked for', async ({ page }) => {
    const before = beside.issuer.exchanged()
    await page.goto(`${beside.address}/api/auth/callback/oidc?code=stolen&state=made-up`)
    await expect(page.getByRole('alert')).toContainText('could not be used')
    expect(beside.issuer.exchanged()).toBe(before)
    expect(await hasSession(page)).toBe(false)
  })

  test('says so when the issuer does not answer, and lets people in once it does', async ({ page }) => {
    const email = address('later')
    await invited(email)
    await beside.issuer.close()
    await signIn(page, { account: { id: email, email } })
    await expect(page.getByRole('alert')).toContainText('does not answer at the moment')
    expect(await lastSignIn()).toBe('refused OAuthSignin')
    await beside.issuer.listen()
    await signIn(page, { account: { id: email, email } })
    await expect(page.getByRole('link', { name: 'Board member, Kent' })).toBeVisible()
  })
})
