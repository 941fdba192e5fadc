import { expect, test } from './support/journey'

test('on paper there are the answer, the figures and their sources, and none of the controls', async ({
  page,
  signInAs,
}) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto('/boards/avon-and-somerset/measures/conviction-rate')
  await page.setViewportSize({ width: 703, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  for (const shown of ['.demo-strip', '.identity__name', '.answer', '.figure__title', '.trust', '.readout'])
    await expect(page.locator(shown).first(), shown).toBeVisible()
  for (const hidden of ['.filters', '.questions', '.tools', '.header__account', '.govuk-skip-link', '.phase'])
    await expect(page.locator(hidden).first(), hidden).toBeHidden()
  await expect(page.locator('#figure-1 .chart__drawing--half svg')).toBeVisible()
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
})
