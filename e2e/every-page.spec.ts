import type { Page } from '@playwright/test'
import { locales, type Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { violations } from './support/axe'
import { everyPage } from './support/every-page'
import { expect, test } from './support/journey'

const everywhere = Boolean(process.env.EVERY_WIDTH)
// In each language by turns, English on a wide screen and Welsh on a telephone's; in the long checks in both at all widths.
const languagesOf = (page: number): readonly Locale[] => (everywhere ? locales : [locales[page % 2]!])
const widthsOf = (locale: Locale) => (everywhere ? [1280, 768, 390] : [locale === 'en' ? 1280 : 390])

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

for (const [which, { path, account }] of (everywhere ? everyPage : oneStateEach(everyPage)).entries())
  test(`${path} as ${account ?? 'anybody'}: accessible, within the policy, and fits 320 pixels`, async ({
    page,
    signInAs,
    context,
    baseURL,
    complaints,
  }) => {
    if (account) await signInAs(account)
    for (const locale of languagesOf(which))
      await test.step(`in ${locale}`, async () => {
        await context.addCookies([{ name: 'language', value: locale, url: baseURL! }])
        complaints.length = 0
        const [first = 1280] = widthsOf(locale)
        await page.setViewportSize({ width: first, height: 900 })
        const answer = await page.goto(path)
        const html = (await answer?.text()) ?? ''
        await page.waitForLoadState('load')
        await test.step('what it has to say is in the page as it is sent, for who has no script', () => {
          expect(html).toMatch(/<main[^]*<h1[^]*<\/main>/)
          expect(html).toContain(` – ${say(locale, 'layout.service')}</title>`)
          // What comes later is put in place by a script.
          expect(html).not.toMatch(/<div hidden[^>]* id="S:/)
        })
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
        // Tables and explanations are looked at, too, where there is time: axe reads every cell of them.
        if (everywhere)
          await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
        for (const width of widthsOf(locale))
          await test.step(`axe finds nothing at ${width} pixels`, async () => {
            await page.setViewportSize({ width, height: 900 })
            expect(await violations(page)).toEqual([])
          })
        await test.step('nothing runs over the edge at 320 pixels', async () => {
          await page.setViewportSize({ width: 320, height: 640 })
          expect(await overflowing(page)).toEqual([])
        })
      })
  })

/** The first line of each address; its other states, and who else sees it, are looked at in the long checks. */
function oneStateEach(pages: typeof everyPage): typeof everyPage {
  const addresses = pages.map(({ path }) => path.split('?')[0])
  return pages.filter((_, place) => addresses.indexOf(addresses[place]) === place)
}

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
