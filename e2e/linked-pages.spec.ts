import { expect, test } from './support/journey'

// Known issues: written, seen on a board's chart, ended and taken back by a steward; nobody else gets there.

test.describe.configure({ mode: 'serial' })

const english = 'Trial of the form: a new recording system'

test('a steward writes a known issue, in both languages or not at all', async ({
  page,
  signInAs,
  complaints,
}) => {
  await signInAs('steward')
  await page.goto('/data')
  await page.getByRole('link', { name: 'Known issues' }).click()
  await page.getByRole('button', { name: 'Write a known issue' }).click()
  await page.getByLabel('What is known, in English').fill(english)
  await page.getByLabel('First day').fill('2025-06-01')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('Write what is known in Welsh')
  await expect(page.getByLabel('What is known, in English')).toHaveValue(english)
  await page.getByLabel('What is known, in Welsh').fill('Prawf o’r ffurflen: system gofnodi newydd')
  await page.getByLabel('Measure', { exact: true }).selectOption('sitting-days')
  await page.getByLabel('No: it breaks the series').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('Boards see it now.')
  await expect(page.getByRole('row').filter({ hasText: english })).toContainText('Court sitting days')
  expect(complaints).toEqual([])
})

// A measure that no other journey looks at.
test('a board sees it on the chart of that measure, as a break', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto('/boards/avon-and-somerset/measures/sitting-days?area=england-and-wales')
  await expect(page.getByText(`Since June 2025: ${english}`).first()).toBeVisible()
  await expect(page.getByText('Figures before and after are not alike').first()).toBeVisible()
  expect((await page.goto('/data/issues'))?.status()).toBe(403)
  await expect(page.getByRole('heading', { name: 'What you can do' })).toBeVisible()
})

test('it is ended and taken back without JavaScript', async ({ browser, signInAs, page }) => {
  await signInAs('steward')
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    baseURL: process.env.E2E_BASE_URL,
  })
  const plain = await context.newPage()
  await plain.goto('/data/issues')
  await plain.getByRole('link', { name: `Change: ${english}` }).click()
  await plain.locator('#last-day').fill('2025-05-01')
  await plain.getByRole('button', { name: 'End it' }).click()
  await expect(plain.getByText('Give a last day that is not before the first one').first()).toBeVisible()
  await plain.locator('#last-day').fill('2025-09-30')
  await plain.getByRole('button', { name: 'End it' }).click()
  await expect(plain.getByRole('status')).toContainText('has ended')
  await plain.getByRole('link', { name: `Change: ${english}` }).click()
  await plain.getByRole('button', { name: 'Take it back' }).click()
  await expect(plain.getByRole('status')).toContainText('was taken back')
  await expect(plain.getByText(english)).toHaveCount(0)
  await context.close()
})
