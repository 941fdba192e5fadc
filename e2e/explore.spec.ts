import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'

// Any measure of a board, as somebody chooses: without loading the page anew, and without scripts by loading it.

const start = '/explore?board=avon-and-somerset&measure=conviction-rate'

/** The explorer's figure over time. */
const figure = (page: Page) => page.locator('#figure-1')
const status = (page: Page) => page.getByRole('main').getByRole('status')

test('an analyst chooses, by the keyboard alone, and goes back, and keeps a link to an edition', async ({
  page,
  signInAs,
  complaints,
}) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto('/boards/avon-and-somerset/measures/conviction-rate')
  await page.locator('.related').getByRole('link', { name: 'Explore this measure' }).click()
  await expect(page).toHaveURL(/\/explore\?board=avon-and-somerset&measure=conviction-rate$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Explore the figures')
  // Gone if the page were loaded anew.
  await expect(page.getByText('The figures change with each choice.')).toBeVisible()
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  const firstTitle = await figure(page).locator('.figure__title').innerText()

  await page.getByLabel('Beside it').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/compare=england-and-wales/)
  await expect(status(page)).toContainText('in England and Wales')
  await expect(page.getByLabel('Beside it')).toBeFocused()
  const names = figure(page).locator('.figure__aside').getByRole('columnheader')
  await expect(names).toHaveText(['Period', 'Avon and Somerset', 'England and Wales'])

  // The chart that came later is read with the keys, too: up and down change the line.
  await figure(page).locator('.chart__plot').focus()
  await page.keyboard.press('ArrowDown')
  await expect(figure(page).locator('.readout')).toContainText('England and Wales')

  await page.getByLabel('Measure', { exact: true }).selectOption('charge-to-completion')
  await expect(status(page)).toContainText('Days from charge to completion')
  await expect(page).toHaveTitle(/Days from charge to completion/)
  expect(page.url()).toContain('compare=england-and-wales')

  await page.goBack()
  await expect(page.getByLabel('Measure', { exact: true })).toHaveValue('conviction-rate')
  await expect(figure(page).locator('.figure__title')).toContainText('England and Wales')
  await page.goBack()
  await expect(page.getByLabel('Beside it')).toHaveValue('')
  await expect(figure(page).locator('.figure__title')).toHaveText(firstTitle)
  await expect(page.locator('body')).toHaveAttribute('data-same-page', '')

  await page.getByRole('link', { name: /^Link to keep/ }).click()
  await expect(page).toHaveURL(/edition=\d+$/)
  await expect(figure(page).locator('.figure__title')).toHaveText(firstTitle)
  expect(complaints).toEqual([])
})

test('an address is a state: what it says is chosen, and the table has the numbers of the API', async ({
  page,
  signInAs,
}) => {
  await signInAs('avon-and-somerset-analyst')
  const filters = 'source=demonstration&category=robbery'
  await page.goto(`${start}&${filters}`)
  await expect(page.getByLabel('Offence group')).toHaveValue('robbery')
  const json = await (
    await page.request.get(`/api/v1/boards/avon-and-somerset/measures/conviction-rate?${filters}`)
  ).json()
  const told = json.series[0].points.map(({ state, value }: { state: string; value: number }) =>
    state === 'value' ? `${value.toFixed(1)}%` : state === 'suppressed' ? '[c]' : '[x]',
  )
  const cells = figure(page).locator('.figure__aside tbody td')
  await expect(cells).toHaveText(told.toReversed())
  // The same through the script.
  await page.getByLabel('Offence group').selectOption('')
  await expect(page).not.toHaveURL(/category/)
  await expect(status(page)).not.toContainText('robbery')
  await page.getByLabel('Offence group').selectOption('robbery')
  await expect(figure(page).locator('.figure__measure')).toContainText(/robbery/i)
  await expect(cells).toHaveText(told.toReversed())
})

test('what the service cannot answer is said, and can be asked again', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(start)
  await page.route('**/explore/answer?*', (route) => route.abort())
  await page.getByLabel('Measure', { exact: true }).selectOption('charge-to-completion')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be shown')
  await page.unroute('**/explore/answer?*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(figure(page).locator('.figure__title')).toContainText('Days from charge to completion')
})

test('a member reads and takes nothing away; another board’s figures stay closed', async ({
  page,
  signInAs,
}) => {
  await signInAs('avon-and-somerset-member')
  await page.goto(start)
  await figure(page).getByText('Download', { exact: true }).click()
  await expect(figure(page)).toContainText('may read figures but not download them')
  expect((await page.goto('/explore?board=kent'))?.status()).toBe(403)
  const answer = (board: string) => page.request.get(`/explore/answer?board=${board}&measure=conviction-rate`)
  expect((await answer('kent')).status()).toBe(403)
  expect((await answer('avon-and-somerset')).headers()['content-encoding']).toBe('gzip')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the form leads to the same figures', async ({ page, signInAs }) => {
    await signInAs('avon-and-somerset-member')
    await page.goto(start)
    await expect(page.getByText('then press Apply')).toBeVisible()
    await page.getByLabel('Beside it').selectOption('england-and-wales')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page).toHaveURL(/compare=england-and-wales/)
    await expect(figure(page).locator('.figure__title')).toContainText('in England and Wales')
  })
})
