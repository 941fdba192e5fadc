import type { Browser, Page } from '@playwright/test'
import { findBoard } from '@/lib/boards/find-board'
import { cookieNames } from '@/lib/session/cookie-names'
import { violations } from './support/axe'
import { expect, test } from './support/journey'
import { asOwner, madePerson } from './support/sessions'

// The largest board: also a small demonstration has figures enough for its model. No other test saves scenarios there.
const slug = 'london'
const boardId = findBoard(slug)!.id
const demand = `/boards/${slug}/demand`
const list = `${demand}/scenarios`

/** Somebody of a role at the board, in a browser of their own. */
async function somebody(
  browser: Browser,
  role: 'analyst' | 'manager' | 'member',
  at: number = boardId,
  javaScriptEnabled = true,
): Promise<Page> {
  const { token } = await madePerson([{ role, boardId: at }], true)
  const context = await browser.newContext({ baseURL: process.env.E2E_BASE_URL!, javaScriptEnabled })
  const url = process.env.E2E_BASE_URL!
  await context.addCookies([
    { name: cookieNames(false).session, value: token, url },
    { name: 'language', value: 'en', url },
  ])
  return context.newPage()
}

/** What a page says was done. */
const told = (page: Page) => page.locator('.govuk-notification-banner')

test.afterAll(() =>
  asOwner((database) => database.query('DELETE FROM governance.scenario WHERE board_id = $1', [boardId])),
)

test('saved, listed, compared; who comes second is told; shared, made private, taken back', async ({
  browser,
}) => {
  const [page, manager, member, other] = [
    await somebody(browser, 'analyst', boardId, false),
    await somebody(browser, 'manager'),
    await somebody(browser, 'member'),
    await somebody(browser, 'analyst', findBoard('kent')!.id),
  ]

  // Without JavaScript: the inputs are in the address of the form.
  await page.goto(`${demand}/what-if?charges=15`)
  await page.getByLabel('Crown Court sitting days a month, more or fewer').fill('20')
  await page.getByRole('button', { name: 'Save this scenario' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Save a scenario')
  await expect(page.locator('#inputs')).toContainText('20 more Crown Court sitting days a month')
  await page.getByLabel('Note').fill('Asked for in March')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('Enter a name')
  await expect(page.getByLabel('Note')).toHaveValue('Asked for in March')
  await expect(page.locator('#inputs')).toContainText('15% more charges by police and CPS')
  expect(page.url()).not.toContain('March')
  await page.getByLabel('Name').fill('More days')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(told(page)).toContainText('The scenario is saved.')
  const path = new URL(page.url()).pathname

  // What comes of it is what the what-if says.
  const title = await page.locator('.what-if__title').innerText()
  await page.getByRole('link', { name: 'Open in “What if something changed?”' }).click()
  await expect(page.locator('.what-if__title')).toHaveText(title)
  await page.goto(path)

  // It is its maker's alone, until it is shared.
  for (const one of [manager, member]) {
    await one.goto(list)
    await expect(one.getByRole('link', { name: 'More days' })).toHaveCount(0)
    expect((await one.goto(path))?.status()).toBe(404)
  }
  await page.getByRole('button', { name: 'Share with the board' }).click()
  await expect(told(page)).toContainText('The board can read the scenario now.')
  await member.goto(list)
  await member.getByRole('link', { name: 'More days' }).click()
  await expect(member.locator('.what-if__title')).toHaveText(title)
  await expect(member.getByRole('link', { name: 'Change name, note or sharing' })).toHaveCount(0)
  await expect(member.getByText('Take it back')).toHaveCount(0)
  expect(await violations(member)).toEqual([])
  expect((await member.goto(`${path}/change`))?.status()).toBe(403)

  // Two people change it at a time: nothing of either is lost.
  await manager.goto(`${path}/change`)
  await page.goto(`${path}/change`)
  await page.getByLabel('Name').fill('More days, first')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(told(page)).toContainText('The scenario is changed.')
  await manager.getByLabel('Name').fill('More days, second')
  await manager.getByLabel('Note').fill('Thought of alone')
  await manager.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(manager.locator('.govuk-error-summary')).toContainText('saved anew while you were working')
  await expect(manager.locator('#saved')).toContainText('More days, first')
  await expect(manager.getByLabel('Name')).toHaveValue('More days, second')
  await expect(manager.getByLabel('Note')).toHaveValue('Thought of alone')
  expect(await violations(manager)).toEqual([])
  await manager.getByRole('button', { name: 'Save mine as a new scenario' }).click()
  await expect(told(manager)).toContainText('The scenario is saved.')
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('More days, second')

  // Other inputs are put into it by way of the what-if.
  await manager.getByRole('link', { name: 'Open in “What if something changed?”' }).click()
  await manager.getByLabel('Crown Court sitting days a month, more or fewer', { exact: true }).fill('5')
  await manager.getByRole('button', { name: 'Put into the saved scenario' }).click()
  await expect(manager.locator('#inputs')).toContainText('5 more Crown Court sitting days a month')
  await manager.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(manager.locator('#versions')).toContainText('changed: inputs')

  // Two side by side.
  await page.goto(list)
  await page.getByRole('button', { name: 'Compare two scenarios' }).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('Choose two scenarios to compare')
  await page.getByLabel('Compare “More days, first”').check()
  await page.getByLabel('Compare “More days, second”').check()
  await page.getByRole('button', { name: 'Compare two scenarios' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two scenarios side by side')
  await expect(page.getByRole('columnheader', { name: 'Second against first' })).toBeVisible()
  for (const address of [list, page.url().replace(/^.*(?=\/boards)/, ''), `${list}/new?charges=15`]) {
    await manager.goto(address)
    expect(await violations(manager), address).toEqual([])
  }

  // As a file and for programs; not for who takes no files away, nor for another board's people.
  const api = path.replace('/boards/', '/api/v1/boards/').replace('/demand/', '/')
  const csv = await page.request.get(`${api}?format=csv`)
  expect(await csv.text()).toContain('DEMONSTRATION DATA')
  expect((await member.request.get(`${api}?format=csv`)).status()).toBe(403)
  expect((await member.request.get(api)).status()).toBe(200)
  for (const address of [list, path, api, `${api}?format=csv`, `/api/v1/boards/${slug}/scenarios`])
    expect((await other.request.get(address)).status(), address).toBe(403)

  // Made private again and taken back, by who made it.
  await page.goto(path)
  await page.getByRole('button', { name: 'Make it mine alone' }).click()
  await expect(told(page)).toContainText('Only you can read the scenario now.')
  expect((await member.goto(path))?.status()).toBe(404)
  await page.locator('summary', { hasText: 'Take it back' }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(told(page)).toContainText('The scenario was taken back.')
  expect((await page.goto(path))?.status()).toBe(404)
  for (const one of [page, manager, member, other]) await one.context().close()
})
