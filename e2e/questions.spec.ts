import { expect, test } from './support/journey'

// The pages of questions: the same numbers as the answers for programs, filters in the address, no script needed.

const stages = {
  'Police investigation': 'recorded-to-referral',
  'Charging decision': 'referral-to-charge',
  'Charge to first hearing': 'charge-to-first-listing',
  'Magistrates’ court': 'first-listing-to-completion',
  'Crown Court': 'sent-to-completion',
} as const

test('every stage shows the numbers that programs are told', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto('/boards/avon-and-somerset/timeliness')
  await page.locator('#figure-2\\.2 summary', { hasText: 'Table' }).click()
  const rows = page.locator('#figure-2\\.2 tbody tr')
  const shown = new Map<string, string[]>()
  for (const row of await rows.all())
    shown.set(await row.locator('th').innerText(), await row.locator('td').allInnerTexts())
  expect([...shown.keys()]).toEqual(Object.keys(stages))
  for (const [name, measure] of Object.entries(stages)) {
    const answer = await page.request.get(`/api/v1/boards/avon-and-somerset/measures/${measure}`)
    const told = (await answer.json()) as {
      measure: { decimals: number }
      // Null, both, where no month of it has enough cases to be shown.
      curve: { exits: string[]; median: { value: number } | null } | null
      split: { total: { value: number | null; spread: { cases: number } | null } } | null
    }
    const number = (words: string) => Number.parseFloat(words.replace(',', ''))
    const [half, , , completed, cases] = shown.get(name)!
    const { value, spread } = told.split?.total ?? { value: null, spread: null }
    if (told.curve?.exits.length === 1 && told.curve.median)
      expect(number(half!), name).toBe(Math.round(told.curve.median.value))
    if (value === null) continue
    expect([number(completed!), cases], name).toEqual([
      Number(value.toFixed(told.measure.decimals)),
      spread!.cases.toLocaleString('en-GB'),
    ])
  }
})

test('filters stand in the address, work without script, and back leads back', async ({
  browser,
  page,
  signInAs,
}) => {
  await signInAs('avon-and-somerset-member')
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    baseURL: process.env.E2E_BASE_URL,
  })
  const plain = await context.newPage()
  await plain.goto('/boards/avon-and-somerset')
  await plain.getByRole('link', { name: 'Are cases taking longer?' }).first().click()
  await plain.getByLabel('Crime type').selectOption('domestic-abuse')
  await plain.getByRole('button', { name: 'Apply' }).click()
  expect(new URL(plain.url()).searchParams.get('crime')).toBe('domestic-abuse')
  await expect(plain.getByText('Avon and Somerset, domestic abuse').first()).toBeVisible()
  await expect(plain.getByText('are not shown for one crime type')).toBeVisible()
  await plain.goBack()
  await expect(plain.getByText('Avon and Somerset, all offences').first()).toBeVisible()
  await context.close()
})

test('the shares along the case are those that programs are told', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto('/boards/avon-and-somerset/quality')
  await page.locator('#figure-5\\.1 summary', { hasText: 'Table' }).click()
  for (const [name, measure] of [
    ['Effective trials', 'trial-effective'],
    ['Guilty plea rate', 'guilty-plea'],
  ] as const) {
    const answer = await page.request.get(`/api/v1/boards/avon-and-somerset/measures/${measure}`)
    const { split } = (await answer.json()) as { split: { total: { value: number | null } } | null }
    const row = page.locator('#figure-5\\.1 tbody tr', { has: page.getByRole('rowheader', { name }) })
    const shown = await row.locator('td').first().innerText()
    if (split && split.total.value !== null)
      expect(Number.parseFloat(shown), measure).toBe(Number(split.total.value.toFixed(1)))
  }
})
