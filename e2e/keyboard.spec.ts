import { expect, test } from './support/journey'

const path = '/boards/avon-and-somerset/measures/conviction-rate'

test('a chart is read point by point with the keys, and the words follow', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(path)
  const plot = page.locator('#figure-1 .chart__plot')
  const readout = page.locator('#figure-1 .readout')
  const latest = await readout.innerText()
  await expect(plot).toHaveAttribute('tabindex', '0')
  await expect(plot).toHaveAttribute('aria-label', /normal range|average|change/)
  await plot.focus()

  await page.keyboard.press('ArrowLeft')
  const before = await readout.innerText()
  expect(before).not.toBe(latest)
  await page.keyboard.press('Home')
  const first = await readout.innerText()
  await page.keyboard.press('ArrowLeft')
  expect(await readout.innerText()).toBe(first)
  await page.keyboard.press('ArrowRight')
  expect(await readout.innerText()).not.toBe(first)
  await page.keyboard.press('End')
  expect(await readout.innerText()).toBe(latest)
  await expect(page.locator('#figure-1 .chart__focus').first()).toBeAttached()

  await page.keyboard.press('Home')
  await page.keyboard.press('Escape')
  await expect(plot).not.toBeFocused()
  expect(await readout.innerText()).toBe(latest)
})

test('each chart is one tab stop; the readout is a polite live region', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(path)
  await expect(page.locator('#figure-1 .chart__plot')).toHaveAttribute('role', 'application')
  await expect(page.locator('#figure-1 .chart [tabindex="0"]')).toHaveCount(1)
  await expect(page.locator('#figure-1 .readout')).toHaveAttribute('aria-live', 'polite')
})

test('up and down change the line where there are two', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(path)
  const readout = page.locator('#figure-2 .readout')
  await page.locator('#figure-2 .chart__plot').focus()
  await expect(readout).toContainText('Avon and Somerset,')
  await page.keyboard.press('ArrowDown')
  await expect(readout).toContainText('England and Wales,')
})

test('a pointer shows the same words', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(path)
  const plot = page.locator('#figure-1 .chart__plot')
  await expect(plot).toHaveAttribute('role', 'application')
  const readout = page.locator('#figure-1 .readout')
  const latest = await readout.innerText()
  await plot.hover({ position: { x: 80, y: 150 } })
  await expect(readout).not.toHaveText(latest)
  await page.mouse.move(5, 5)
  await expect(readout).toHaveText(latest)
})

test('the skip link comes first and leads to what the page is about', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(path)
  await page.keyboard.press('Tab')
  await expect(page.locator('.govuk-skip-link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main-content')).toBeFocused()
})
