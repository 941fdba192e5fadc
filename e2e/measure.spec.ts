import { expect, signIn, test } from './support/journey'

/** Figures of the published source: there are some however few linked records were invented. */
const published = 'source=demonstration'

test('from sign-in to a figure, its table and its file: the same numbers everywhere', async ({ page }) => {
  await signIn(page, 'avon-and-somerset-analyst')
  await page.getByRole('link', { name: 'Conviction rate' }).first().click()
  await page.goto(`/boards/avon-and-somerset/measures/conviction-rate?${published}`)
  const figure = page.locator('#figure-1')
  const readout = await figure.locator('.readout').innerText()

  await figure.getByText('Table', { exact: true }).click()
  const newest = figure.getByRole('row').nth(1)
  const [month, rate, convictions, finished] = await newest.locator('th, td').allInnerTexts()
  expect(readout).toContain(`${month}:`)
  expect(readout).toContain(`${convictions} of ${finished}`)

  await figure.getByText('Download', { exact: true }).click()
  const href = await figure.getByRole('link', { name: /CSV/ }).getAttribute('href')
  const file = await page.request.get(href!)
  expect(file.headers()['content-type']).toContain('text/csv')
  const csv = await file.text()
  expect(csv).toContain(convictions!.replace(',', ''))
  expect(csv).toContain(finished!.replace(',', ''))
  expect(Number(rate!.replace('%', ''))).toBeCloseTo(
    (100 * Number(convictions!.replace(',', ''))) / Number(finished!.replace(',', '')),
    0,
  )
})

test('offences and period are chosen by a form, kept in the address, and cleared', async ({
  page,
  signInAs,
}) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(`/boards/avon-and-somerset/measures/conviction-rate?${published}`)
  await page.getByLabel('Offence group').selectOption({ label: 'Theft offences' })
  await page.getByLabel('From').selectOption({ index: 5 })
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/category=theft-offences/)
  await expect(page.locator('.content__scope')).toContainText('theft offences')
  await expect(page.getByLabel('Offence group')).toHaveValue('theft-offences')
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(/conviction-rate$/)
})

test('a split shows each offence group, hidden ones with their mark', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto('/boards/avon-and-somerset/measures/conviction-rate?by=offence-group&source=demonstration')
  const split = page.locator('.figure', { hasText: /by offence group/i }).last()
  await split.getByText('Table', { exact: true }).click()
  await expect(split.getByRole('rowheader', { name: 'Robbery' })).toBeVisible()
  await expect(split.getByRole('rowheader', { name: 'All offences' })).toBeVisible()
  if ((await split.getByRole('cell', { name: '[c]', exact: true }).count()) > 0)
    await expect(split.locator('.table__marks').first()).toContainText('to protect people’s identity')
})

test('a member reads the figures but is told that the file is not for them', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-member')
  await page.goto('/boards/avon-and-somerset/measures/conviction-rate')
  const figure = page.locator('#figure-1')
  await figure.getByText('Download', { exact: true }).click()
  await expect(figure).toContainText('may read figures but not download them')
  await expect(figure.getByRole('link', { name: /CSV/ })).toHaveCount(0)
})

test('the stock of open cases is judged by its change, not by its level', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(`/boards/avon-and-somerset/measures/crown-open?${published}`)
  await expect(page.locator('#figure-1 .figure__title')).toHaveText(/^[\d,]+ in .+ a year before$/)
  await expect(page.locator('#figure-2 .figure__title')).toContainText('The change from month to month')
})

test('a crime type cannot be split further, and the page says why', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(
    '/boards/avon-and-somerset/measures/crimes-recorded?crime=domestic-abuse&by=offence-group&from=2026-02',
  )
  const summary = page.locator('.govuk-error-summary')
  // Without linked records there is no crime type at all; either way the fault is told beside the figures that remain.
  await expect(summary).toContainText(/cannot be split further|cannot be “domestic-abuse”/)
  await expect(page.locator('#figure-1')).toBeVisible()
})
