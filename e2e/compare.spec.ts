import { boards } from '@/lib/boards/boards'
import { expect, test } from './support/journey'

// How do we compare, and does it matter?

const share = 'victim-journey-to-charge'

test('a board’s analyst gets an answer, a funnel with its table, and the same as a file; no other board', async ({
  page,
  signInAs,
  complaints,
}) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(`/boards/avon-and-somerset/measures/${share}`)
  await page.locator('.related').getByRole('link', { name: 'How do we compare?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do we compare, and does it matter?')
  await expect(page).toHaveTitle(/Avon and Somerset/)
  await expect(page.locator('.answer')).toContainText('England and Wales')
  await expect(page.locator('.answer')).toContainText('Boards are not ranked')
  const figure = page.locator('[id="figure-6.1"]')
  // How many it rests on is told of the months compared, not of the latest one.
  const cases = /among ([\d,]+) cases/.exec(await figure.locator('.readout').innerText())![1]!
  await expect(figure.locator('.trust')).toContainText(`of ${cases} `)
  await expect(figure.locator('.trust')).toContainText(/Counted.* to \w+ 20\d\d\./)
  await figure.getByText('Table', { exact: true }).click()
  await expect(figure.getByRole('row', { name: /Avon and Somerset/ })).toBeVisible()
  const said = await page.locator('main').innerText()
  const others = boards.filter(({ slug }) => slug !== 'avon-and-somerset').map(({ name }) => name.en)
  // The name of the police force area of one board is part of another's text nowhere on this page.
  expect(others.filter((name) => said.includes(name))).toEqual([])
  const json = await (await page.request.get(`/api/v1/boards/avon-and-somerset/comparison/${share}`)).json()
  expect(json.boards.map(({ slug }: { slug: string }) => slug)).toEqual(['avon-and-somerset'])
  expect(said).toContain(json.verdict)
  const csv = await page.request.get(`/api/v1/boards/avon-and-somerset/comparison/${share}?format=csv`)
  expect(await csv.text()).toContain(json.verdict)
  await figure.getByText('Download', { exact: true }).click()
  const picture = await page.request.get(
    (await figure.getByRole('link', { name: /^SVG/ }).getAttribute('href'))!,
  )
  const drawn = await picture.text()
  for (const part of ['DEMONSTRATION DATA', 'England and Wales', 'Edition:']) expect(drawn).toContain(part)
  expect(others.filter((name) => drawn.includes(name))).toEqual([])
  for (const path of [
    `/compare?board=kent&measure=${share}`,
    `/api/v1/boards/kent/comparison/${share}/chart.svg`,
    `/api/v1/boards/kent/comparison/${share}`,
    `/api/v1/boards/kent/comparison/${share}?format=csv`,
  ])
    expect((await page.request.get(path)).status(), path).toBe(403)
  expect(complaints).toEqual([])
})

test('a reviewer reads all boards by name: in the table, and on the map as a list', async ({
  page,
  signInAs,
}) => {
  await signInAs('reviewer')
  await page.goto(`/compare?board=kent&measure=${share}`)
  await expect(page.getByRole('list', { name: /map of equal squares/ }).getByRole('listitem')).toHaveCount(42)
  const figure = page.locator('[id="figure-6.1"]')
  await expect(figure.locator('.readout')).toContainText('Kent')
  await figure.locator('.chart__plot').focus()
  // Boards by name come first, in the alphabet. A page that is still coming to life does not hear the key.
  await expect(async () => {
    await page.keyboard.press('Home')
    await expect(figure.locator('.readout')).toContainText('Avon and Somerset', { timeout: 500 })
  }).toPass()
  await page.keyboard.press('ArrowRight')
  await expect(figure.locator('.readout')).not.toContainText('Avon and Somerset')
  await page.keyboard.press('Escape')
  await figure.getByText('Table', { exact: true }).click()
  await expect(figure.getByRole('row', { name: /Essex/ })).toBeVisible()
  // Every board, the group where it can be shown, England and Wales, and the head.
  expect(await figure.getByRole('row').count()).toBeGreaterThanOrEqual(44)
  await page.getByLabel('Measure', { exact: true }).selectOption('conviction-rate')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/measure=conviction-rate/)
  await expect(page.locator('.content__scope')).toContainText('Conviction rate')
})

test('a member takes nothing away, a filter that is none is told, and in Welsh it reads Welsh', async ({
  page,
  signInAs,
}) => {
  await signInAs('avon-and-somerset-member')
  const file = await page.request.get(`/api/v1/boards/avon-and-somerset/comparison/${share}?format=csv`)
  expect(file.status()).toBe(403)
  await page.goto(`/compare?measure=${share}&crime=arson`)
  await expect(page.locator('.govuk-error-summary')).toBeVisible()
  await expect(page.locator('[id="figure-6.1"]')).toBeVisible()
  await signInAs('avon-and-somerset-member', 'cy')
  await page.goto('/compare')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sut ydym ni’n cymharu, ac a yw’n bwysig?')
})
