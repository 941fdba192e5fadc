import { expect, test } from './support/journey'

test('another board is refused with 403, in words, with a way on', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-member')
  const answer = await page.goto('/boards/kent')
  expect(answer?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You cannot see this page')
  await expect(page.locator('main')).toContainText('Kent')
  await page.getByRole('link', { name: 'Go to the boards that you can see' }).click()
  await expect(page).toHaveURL(/\/boards\/avon-and-somerset$/)
})

test('what is not there is answered with 404, in words', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-member')
  for (const path of ['/boards/atlantis', '/data/dictionary/nonsense', '/no/such/page']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  }
})

test('a filter that cannot be used is named, and the rest of the page stays', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto('/boards/avon-and-somerset/measures/conviction-rate?category=theft-offences&from=yesterday')
  const summary = page.locator('.govuk-error-summary')
  await expect(summary).toContainText('must be a month')
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByLabel('Offence group')).toHaveValue('theft-offences')
  await expect(page.locator('#figure-1 .readout')).toBeVisible()
  await summary.getByRole('link').first().click()
  await expect(page.locator('#filter-from')).toBeFocused()
})

test('the code of a board leads to its readable address', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-member')
  await page.goto('/boards/E23000036/quality')
  await expect(page).toHaveURL(/\/boards\/avon-and-somerset\/quality$/)
})

test('without a session a page leads to sign-in and back', async ({ page }) => {
  await page.goto('/boards/avon-and-somerset/victims')
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/)
  await page.locator('form:has(input[value="avon-and-somerset-member"]) button').click()
  await expect(page).toHaveURL(/\/boards\/avon-and-somerset\/victims$/)
})

test('an administrator sees no figures and is told so', async ({ page, signInAs }) => {
  await signInAs('administrator')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account has no board')
})
