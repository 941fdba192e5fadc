import { expect, test } from './support/journey'

// Devon and Cornwall has the longest name of the boards, Welsh the longest words.
const widths = [1280, 768, 390, 320]

for (const locale of ['en', 'cy'] as const)
  test(`the longest board name in ${locale} breaks nothing at any width`, async ({ page, signInAs }) => {
    await signInAs('reviewer', locale)
    for (const path of [
      '/boards/devon-and-cornwall',
      '/boards/devon-and-cornwall/measures/first-listing-to-completion',
      '/boards/dyfed-powys/measures/withdrawal-postcharge?by=offence-group',
    ])
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0)
        // Words in the visible drawings stay inside them.
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll('.chart__drawing > div > svg')].flatMap((svg) => {
            const box = svg.getBoundingClientRect()
            if (box.width === 0) return []
            return [...svg.querySelectorAll('text')]
              .filter((text) => {
                const own = text.getBoundingClientRect()
                return own.right > box.right + 2 || own.left < box.left - 2
              })
              .map((text) => text.textContent)
          }),
        )
        expect(outside, `${path} at ${width}`).toEqual([])
      }
  })
