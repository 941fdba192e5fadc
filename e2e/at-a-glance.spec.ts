import { expect, test } from './support/journey'

// At a glance: the way of a board's cases, in a wide and in a narrow form, with the numbers that programs are told.

test('the way of cases shows the days, counts and shares that programs are told', async ({
  page,
  signInAs,
  complaints,
}) => {
  await signInAs('avon-and-somerset-analyst')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/boards/avon-and-somerset')
  const figure = page.locator('#figure-1\\.1')
  const stages = figure.locator('.journey__stage')
  await expect(stages).toHaveCount(6)
  await expect(figure.locator('.journey__track')).toBeVisible()
  const number = (words: string) => Number.parseFloat(words.replaceAll(',', ''))
  for (const stage of await stages.all()) {
    const link = stage.locator('.journey__name a')
    const measure = (await link.getAttribute('href'))!.split('/').at(-1)!
    const answer = await page.request.get(`/api/v1/boards/avon-and-somerset/measures/${measure}`)
    const told = (await answer.json()) as {
      curve: { exits: string[]; median: { value: number } | null } | null
      split: { total: { value: number | null } } | null
    }
    const days = number(await stage.locator('.journey__days').innerText())
    const value = told.split?.total.value ?? null
    if (told.curve?.exits.length === 1 && told.curve.median)
      expect(days, measure).toBe(Math.round(told.curve.median.value))
    else if (value !== null) expect(days, measure).toBe(Math.round(value))
  }
  const share = await stages.nth(1).locator('.journey__loss').innerText()
  const answer = await page.request.get('/api/v1/boards/avon-and-somerset/measures/withdrawal-police')
  const { split } = (await answer.json()) as { split: { total: { value: number } } }
  expect(number(share)).toBe(Number(split.total.value.toFixed(1)))
  await figure.locator('summary', { hasText: 'Table' }).click()
  await expect(figure.getByRole('row')).toHaveCount(8)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(figure.locator('.journey__track')).toBeHidden()
  await expect(figure.locator('.journey__bar').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  expect(complaints).toEqual([])
})
