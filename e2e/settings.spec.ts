import type { BrowserContext } from '@playwright/test'
import { findBoard } from '@/lib/boards/find-board'
import { cookieNames } from '@/lib/session/cookie-names'
import { violations } from './support/axe'
import { expect, test } from './support/journey'
import { asOwner, madePerson } from './support/sessions'

// A board that no other test sets anything of.
const slug = 'gloucestershire'
const boardId = findBoard(slug)!.id
const measure = 'conviction-rate'
const address = `/boards/${slug}/measures/${measure}?source=demonstration`

async function comeIn(context: BrowserContext, token: string): Promise<void> {
  const url = process.env.E2E_BASE_URL!
  await context.addCookies([{ name: cookieNames(false).session, value: token, url }])
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  // Here, not for the file: another worker that ends its part of it would take away what is being looked at.
  test.afterAll(() =>
    asOwner((database) =>
      database.query('DELETE FROM governance.board_setting WHERE board_id = $1', [boardId]),
    ),
  )

  test('a manager sets a target, a contact and the language; the board sees them at once, everywhere', async ({
    page,
    browser,
    context,
    baseURL,
  }) => {
    await comeIn(context, (await madePerson([{ role: 'manager', boardId }], true)).token)
    const analyst = await browser.newContext({ baseURL, javaScriptEnabled: false })
    await comeIn(analyst, (await madePerson([{ role: 'analyst', boardId }], true)).token)
    const theirs = await analyst.newPage()

    await theirs.goto(address)
    await expect(theirs.locator('#ask')).toContainText(
      'The board has not said whom to ask about this measure',
    )
    await expect(theirs.locator('#ask')).toContainText('Managers of the board and administrators can set it')

    // Another one opens the same form, too.
    await page.goto(`/boards/${slug}`)
    await page.getByRole('link', { name: 'Settings of this board', exact: true }).click()
    await page.getByLabel('Measure', { exact: true }).selectOption(measure)
    await page.getByRole('button', { name: 'Set a target' }).click()
    const late = await context.newPage()
    await late.goto(page.url())

    await page.getByLabel('Target', { exact: true }).fill('much')
    await page.getByLabel('First day').fill('2025-04-01')
    await page.getByLabel('Why, in a sentence').fill('Agreed at the meeting in March')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.govuk-error-summary')).toContainText('Write the target as a number')
    await expect(page.getByLabel('Why, in a sentence')).toHaveValue('Agreed at the meeting in March')
    expect(page.url()).not.toContain('March')
    await page.getByLabel('Target', { exact: true }).fill('87.5')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert')).toContainText('The setting is kept')
    await expect(page.getByRole('region', { name: /Targets of the board/ })).toContainText('at least 87.5%')

    // Who comes second is told, and nothing is lost.
    await late.getByLabel('Target', { exact: true }).fill('50')
    await late.getByLabel('First day').fill('2025-04-01')
    await late.getByLabel('Why, in a sentence').fill('Thought of alone')
    await late.getByRole('button', { name: 'Save' }).click()
    await expect(late.locator('.govuk-error-summary')).toContainText('Somebody changed this')
    await expect(late.locator('#now')).toContainText('at least 87.5%')
    await expect(late.getByLabel('Why, in a sentence')).toHaveValue('Thought of alone')

    await theirs.goto(address)
    const target = 'The board’s target is at least 87.5%, set by the board from April 2025.'
    await expect(theirs.locator('.answer')).toContainText(target)
    await expect(theirs.locator('.answer')).toContainText(
      /The latest figure, .* is (under|over) the target\./,
    )
    await expect(theirs.locator('svg').first()).toContainText('Target 87.5%')
    await expect(theirs.locator('th', { hasText: /^Target$/ }).first()).toBeAttached()
    const api = `/api/v1${address}`
    const csv = await (await theirs.request.get(`${api}&format=csv`)).text()
    expect(csv).toContain('At least 87.5% from April 2025. Agreed at the meeting in March')
    const lines = csv.split('\r\n').map((line) => line.split(','))
    const column = lines.find((cells) => cells.includes('target'))!.indexOf('target')
    expect(lines.filter((cells) => cells[column] === '87.5').length).toBeGreaterThan(6)
    const json = (await (await theirs.request.get(api)).json()) as {
      series: { targets: { value: number; direction: string; from: string }[] }[]
    }
    expect(json.series[0]!.targets).toMatchObject([
      { value: 87.5, direction: 'at-least', from: '2025-04-01' },
    ])

    await page.goto(`/admin/boards/${slug}`)
    await page.getByRole('link', { name: 'Set: CPS', exact: true }).click()
    await page.getByRole('textbox', { name: 'Role or team' }).fill('Gloucestershire CPS business team')
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('cps.team@example.invalid')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert')).toContainText('The setting is kept')
    await page.goto(`/admin/boards/${slug}/language`)
    await page.getByLabel('Welsh').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert')).toContainText('Cadwyd y gosodiad')

    await theirs.goto(address)
    await expect(theirs.locator('html')).toHaveAttribute('lang', 'cy')
    await expect(theirs.locator('#ask')).toContainText('Gloucestershire CPS business team')
    await analyst.addCookies([{ name: 'language', value: 'en', url: baseURL! }])
    await theirs.goto(`/boards/${slug}`)
    await expect(theirs.locator('#ask')).toContainText('Gloucestershire CPS business team')
    await theirs.getByRole('link', { name: 'All contacts and settings of this board' }).click()
    await expect(theirs.getByRole('link', { name: /^(Change|Set):/ })).toHaveCount(0)
    await expect(theirs.getByRole('region', { name: /What was set/ })).toContainText(
      'cps.team@example.invalid',
    )
    await analyst.close()
  })
})

test('what is invented is shown, and another board’s settings are not there', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-member')
  await page.goto('/boards/avon-and-somerset/measures/recorded-to-charge')
  await expect(page.locator('.answer')).toContainText('The board’s target is at most 45 days')
  await expect(page.locator('#ask')).toContainText('Performance team (invented)')
  expect(await violations(page)).toEqual([])
  expect((await page.goto('/admin/boards/kent'))!.status()).toBe(404)
  expect((await page.goto('/admin/boards/avon-and-somerset/language'))!.status()).toBe(403)
})
