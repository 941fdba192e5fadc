import { expect, test } from './support/journey'

test('how good the records are is told for a board of the viewer’s, and for no other', async ({
  page,
  signInAs,
}) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto('/data')
  await page.getByRole('link', { name: 'How good the linked records are' }).click()
  await expect(page.locator('h1')).toHaveText('How good the linked records are')
  if ((await page.getByText('The current edition has no linked records.').count()) > 0) return
  await expect(page.getByLabel('Board')).toHaveValue('avon-and-somerset')
  await expect(page.getByRole('columnheader', { name: 'Grade' })).toBeVisible()
  await page.getByLabel('Board').selectOption('england-and-wales')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/board=england-and-wales/)
  const refused = await page.goto('/data/quality?board=kent')
  expect(refused?.status()).toBe(403)
})

test('the ledger says why an edition was made, and what a release changed', async ({ page, signInAs }) => {
  await signInAs('reviewer')
  await page.goto('/data/releases')
  await expect(page.getByRole('cell', { name: /^Release \d+ was published$/ }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /^What changed in / })).toBeVisible()
})
