import { expect, test } from '@playwright/test'

test('styles are in the first page, and linked and already there in the next', async ({ page }) => {
  const reported: string[] = []
  page.on('console', (message) => message.type() === 'error' && reported.push(message.text()))
  const background = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('.moj-header')!).backgroundColor)
  const sheets = () =>
    page.evaluate(() => [
      document.querySelectorAll('head > style').length,
      document.querySelectorAll('head > link[rel=stylesheet]').length,
    ])
  const fetched = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/app.css'))
        .map((entry) => (entry as PerformanceResourceTiming).transferSize),
    )

  await page.goto('/sign-in', { waitUntil: 'networkidle' })
  const colour = await background()
  expect(colour).not.toBe('rgba(0, 0, 0, 0)')
  expect(await sheets()).toEqual([1, 0])
  expect(await fetched()).toEqual([expect.any(Number)])

  await page.getByRole('link', { name: 'Help' }).first().click()
  await page.waitForURL('**/help')
  await page.waitForLoadState('networkidle')
  expect(await sheets()).toEqual([0, 1])
  expect(await background()).toBe(colour)
  // From what the browser had kept.
  expect(await fetched()).toEqual([0])
  expect(reported).toEqual([])
})

test('a page asked for by a program has its styles by link', async ({ request }) => {
  const text = await (await request.get('/sign-in')).text()
  expect(text).toMatch(/<link rel="stylesheet" href="\/app\.css\?v=[0-9a-f]{12}"/)
  expect(text).not.toContain('<style')
})
