import { expect, test } from './support/journey'

// Where will demand exceed capacity? For who reads all boards by name; the same inputs lead to each board's own what-if.

// The journeys' demonstration is small: of London there are figures enough for a model.
test('a reviewer tries a surge in a region, reads it board by board, and takes the same away', async ({
  page,
  signInAs,
  complaints,
}) => {
  await signInAs('reviewer')
  await page.goto('/')
  await page.getByRole('link', { name: 'Where will demand exceed capacity?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where will demand exceed capacity?')
  await page.getByLabel('Applies to').selectOption({ label: 'London' })
  await page.getByLabel('Charges, % more or fewer').fill('20')
  await page.getByLabel('Sitting days a month, more or fewer').fill('many')
  await page.getByRole('button', { name: 'Compare' }).click()
  // What was typed stays, with what is wrong about it; the rest counts.
  await expect(page.locator('.govuk-error-summary')).toContainText('Enter a number')
  await expect(page.getByLabel('Sitting days a month, more or fewer')).toHaveValue('many')
  await expect(page.getByLabel('Charges, % more or fewer')).toHaveValue('20')
  await page.getByLabel('Sitting days a month, more or fewer').fill('30')
  await page.getByRole('button', { name: 'Compare' }).click()
  const answer = page.locator('.answer')
  await expect(answer).toContainText('With your inputs')
  await expect(answer).toContainText('in proportion to the hours that they sit now')
  const file = '/api/v1/demand?charges=20&days=30&region=london'
  const json = await (await page.request.get(file)).json()
  expect(await answer.innerText()).toContain(json.verdict)
  expect(await (await page.request.get(`${file}&format=csv`)).text()).toContain(json.verdict)
  const boards = json.regions.flatMap(
    (region: { boards: { board: { name: { en: string } } }[] }) => region.boards,
  )
  const names = boards.map(({ board }: { board: { name: { en: string } } }) => board.name.en)
  expect(names).toEqual([...names].sort())
  const figure = page.locator('[id="figure-1"]')
  await figure.locator('.chart__plot').focus()
  await page.keyboard.press('Home')
  await expect(figure.locator('.readout')).toContainText(/boards? of/)
  // A board's name leads to its own what-if, with its share of the days.
  await page
    .getByRole('region', { name: /Hours of work/ })
    .getByRole('link', { name: names[0] })
    .click()
  await expect(page).toHaveURL(/\/demand\/what-if\?charges=20&days=\d/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What if something changed?')
  expect(complaints).toEqual([])
})

test('nobody else has it, by whatever way', async ({ page, signInAs }) => {
  for (const account of ['avon-and-somerset-manager', 'administrator']) {
    await signInAs(account)
    expect((await page.goto('/demand'))?.status(), account).toBe(403)
    for (const path of ['/api/v1/demand', '/api/v1/demand?format=csv'])
      expect((await page.request.get(path)).status(), `${account} ${path}`).toBe(403)
  }
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Where will demand exceed capacity?' })).toHaveCount(0)
})
