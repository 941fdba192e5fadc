import { expect, test } from './support/journey'

// Are we coping with demand? The answer, the forecast with how well such forecasts did, what adds up and what does not.

test('an analyst reads a forecast, chooses another flow, and takes the same away as a file', async ({
  page,
  signInAs,
  complaints,
}) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto('/boards/avon-and-somerset/demand')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are we coping with demand?')
  await page.getByLabel('Forecast of').selectOption('crimes-recorded')
  await page.getByRole('button', { name: 'Apply' }).click()
  const figure = page.locator('[id="figure-4.1"]')
  await expect(figure.getByRole('heading', { name: /^Crimes recorded by the police: likely/ })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('flow')).toBe('crimes-recorded')
  await expect(figure.getByText('How well did such forecasts do?')).toBeVisible()
  const file = '/api/v1/boards/avon-and-somerset/forecast/crimes-recorded'
  const { forecast } = (await (await page.request.get(file)).json()) as {
    forecast: { ahead: { expected: number; likely: { lower: number; upper: number }; tested: boolean }[] }
  }
  expect(forecast.ahead.map(({ tested }) => tested)).toContain(false)
  await figure.getByText('Table', { exact: true }).click()
  const rows = figure.locator('tbody tr')
  const told = forecast.ahead.toReversed()
  for (const [index, { expected }] of told.entries())
    await expect(rows.nth(index).locator('td').nth(1)).toHaveText(
      Math.round(expected).toLocaleString('en-GB'),
    )
  const csv = await (await page.request.get(`${file}?format=csv`)).text()
  expect(csv.split('\r\n').filter((line) => line.startsWith('forecast,'))).toHaveLength(told.length)
  expect((await page.request.get('/api/v1/boards/kent/forecast/crimes-recorded')).status()).toBe(403)
  expect(complaints).toEqual([])
})
