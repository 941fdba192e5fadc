import type { Page } from '@playwright/test'
import { locales, type Locale } from '@/lib/text/locale'
import { violations } from './support/axe'
import { everyPage } from './support/every-page'
import { expect, test } from './support/journey'

// In each language at one width; with EVERY_WIDTH, as in the long checks, at both.
const widthsOf = (locale: Locale) => (process.env.EVERY_WIDTH ? [1280, 390] : [locale === 'en' ? 1280 : 390])
// Colours are the same in each language, and measuring them is most of the work.
const saidAlready = (locale: Locale) => (process.env.EVERY_WIDTH || locale === 'en' ? [] : ['color-contrast'])

test('axe would find what is wrong', async ({ page }) => {
  await page.goto('/sign-in')
  // A page that is still coming to life takes out again what it did not make itself.
  await expect
    .poll(async () => {
      await page.evaluate(() => document.querySelector('main')!.append(document.createElement('input')))
      return violations(page)
    })
    .toEqual([expect.stringMatching(/^label: /)])
})

for (const { path, account } of everyPage)
  test(`${path} as ${account ?? 'anybody'}: accessible, within the policy, and fits 320 pixels`, async ({
    page,
    signInAs,
    context,
    baseURL,
    complaints,
  }) => {
    if (account) await signInAs(account)
    for (const locale of locales)
      await test.step(`in ${locale}`, async () => {
        await context.addCookies([{ name: 'language', value: locale, url: baseURL! }])
        complaints.length = 0
        const [first = 1280] = widthsOf(locale)
        await page.setViewportSize({ width: first, height: 900 })
        const answer = await page.goto(path)
        const html = (await answer?.text()) ?? ''
        await page.waitForLoadState('load')
        await test.step('the content security policy stops nothing, and there is no inline style', () => {
          // A page that is refused or not there is told so in the console, and that is right.
          expect(complaints.filter((said) => !/status of (401|403|404)/.test(said))).toEqual([])
          expect(html).not.toMatch(/ style="/)
        })
        await test.step('one language, one main heading, no id twice', async () => {
          await expect(page.locator('html')).toHaveAttribute('lang', locale)
          await expect(page.locator('h1')).toHaveCount(1)
          const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
          expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
        })
        // Tables and explanations are looked at, too.
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
        for (const width of widthsOf(locale))
          await test.step(`axe finds nothing at ${width} pixels`, async () => {
            await page.setViewportSize({ width, height: 900 })
            expect(await violations(page, saidAlready(locale))).toEqual([])
          })
        await test.step('nothing runs over the edge at 320 pixels', async () => {
          await page.setViewportSize({ width: 320, height: 640 })
          expect(await overflowing(page)).toEqual([])
        })
      })
  })

/** What reaches beyond the window, but for what scrolls in a box of its own. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.scroll'))
      .slice(0, 5)
      .map((one) => one.outerHTML.slice(0, 120))
  })
}
