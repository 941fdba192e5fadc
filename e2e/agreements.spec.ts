import type { BrowserContext } from '@playwright/test'
import { findBoard } from '@/lib/boards/find-board'
import { cookieNames } from '@/lib/session/cookie-names'
import { violations } from './support/axe'
import { expect, test } from './support/journey'
import { asOwner, madePerson } from './support/sessions'

// A board that no other test looks at.
const slug = 'durham'
const boardId = findBoard(slug)!.id
const measure = 'crown-open'

async function comeIn(context: BrowserContext, token: string): Promise<void> {
  const url = process.env.E2E_BASE_URL!
  await context.addCookies([{ name: cookieNames(false).session, value: token, url }])
}

/** An administrator of the demonstration and an analyst of the board. */
const made = (role: 'administrator' | 'analyst') =>
  madePerson([{ role, boardId: role === 'analyst' ? boardId : null }], true)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  // Here, not for the file: another worker that ends its part of it would undo what is being looked at.
  test.afterAll(async () => {
    await asOwner((database) =>
      database.query(
        'UPDATE governance.agreement SET ended_at = NULL, ended_why = NULL WHERE board_id = $1',
        [boardId],
      ),
    )
  })

  test('an administrator ends an agreement, and the board’s next request says so everywhere', async ({
    page,
    browser,
    context,
    baseURL,
  }) => {
    await comeIn(context, (await made('administrator')).token)
    const analyst = await browser.newContext({ baseURL, javaScriptEnabled: false })
    await comeIn(analyst, (await made('analyst')).token)
    const theirs = await analyst.newPage()
    const api = `/api/v1/boards/${slug}/measures/${measure}?source=linked-demonstration`

    await theirs.goto(`/boards/${slug}/measures/${measure}?source=linked-demonstration`)
    await expect(theirs.locator('.withheld')).toHaveCount(0)
    expect((await theirs.request.get(api)).status()).toBe(200)

    await page.goto(`/admin/agreements?board=${slug}&agency=courts`)
    await page.getByRole('link', { name: /Durham.* with the courts \(HMCTS\): Active/ }).click()
    const address = page.url()
    await page.getByRole('button', { name: 'End the agreement now' }).click()
    await expect(page.locator('.govuk-error-summary')).toContainText('Write why it ends')
    await page.getByLabel('Why it ends').fill('The terms are being agreed anew')
    await page.getByRole('button', { name: 'End the agreement now' }).click()
    await expect(page.getByRole('alert')).toContainText('The agreement has ended')
    await expect(page.getByRole('region', { name: /History/ })).toContainText(
      'The terms are being agreed anew',
    )

    await theirs.reload()
    await expect(theirs.locator('.withheld')).toContainText(
      'The agreement with the courts (HMCTS) was ended on',
    )
    await expect(theirs.locator('.withheld')).toContainText(`information@${slug}.demonstration.invalid`)
    await theirs.goto(`/boards/${slug}`)
    await expect(theirs.locator('.withheld')).toBeVisible()
    for (const format of ['json', 'csv']) {
      const refused = await theirs.request.get(`${api}&format=${format}`)
      expect(refused.status()).toBe(403)
      expect(await refused.text()).toContain('the agreement with the courts (HMCTS) was ended on')
    }
    const nation = await theirs.request.get(`${api}&area=england-and-wales`)
    expect(nation.status()).toBe(200)

    // The board reads it and cannot change it.
    await theirs.goto(address)
    await expect(theirs.getByRole('heading', { level: 1 })).toContainText('with the courts (HMCTS)')
    await expect(theirs.getByRole('button', { name: 'End the agreement now' })).toHaveCount(0)
    await expect(theirs.getByRole('link', { name: 'Change this agreement' })).toHaveCount(0)
    expect((await theirs.goto(`${new URL(address).pathname}/change`))!.status()).toBe(403)

    await page.goto(`${new URL(address).pathname}/change`)
    await page.getByLabel('Last day').fill('2020-01-01')
    await page.getByLabel('Purpose').fill('To see where cases wait at court')
    await page.getByLabel('Yes: it begins anew, with the days above').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.govuk-error-summary')).toContainText('not before the first one')
    await expect(page.getByLabel('Purpose')).toHaveValue('To see where cases wait at court')
    expect(page.url()).not.toContain('wait')
    await page.getByLabel('Last day').fill('2090-01-01')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert')).toContainText('in force again')
    expect((await theirs.request.get(api)).status()).toBe(200)

    const { rows } = await asOwner((database) =>
      database.query<{ action: string }>(
        "SELECT action FROM governance.audit_event WHERE subject = $1 AND action LIKE 'agreement-%' ORDER BY id",
        [new URL(address).pathname.slice(1)],
      ),
    )
    expect(rows.map(({ action }) => action)).toEqual(['agreement-ended', 'agreement-renewed'])
    await analyst.close()
  })
})

test('the demonstration shows one that was ended and one that ends soon, and both are accessible', async ({
  page,
  signInAs,
}) => {
  await signInAs('administrator')
  await page.goto('/admin/agreements')
  await expect(page.getByRole('link', { name: /Norfolk with the courts \(HMCTS\): last day/ })).toBeVisible()
  await page.getByLabel('State').selectOption('ended')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('link', { name: /Cumbria with the CPS: Ended early/ }).click()
  await expect(page.getByText('is invented. It is good for invented records only')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await signInAs('reviewer')
  await page.goto('/boards/cumbria')
  await expect(page.locator('.withheld')).toContainText('The agreement with the CPS was ended on')
  expect(await violations(page)).toEqual([])
})
