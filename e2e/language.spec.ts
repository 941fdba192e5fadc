import { expect, signIn, test } from './support/journey'

test('the language changes on the page where it is asked for, and stays', async ({ page }) => {
  await signIn(page, 'avon-and-somerset-analyst')
  const path = '/boards/avon-and-somerset/measures/conviction-rate?by=offence-group'
  await page.goto(path)
  await page.getByRole('link', { name: 'Cymraeg' }).click()
  await expect(page).toHaveURL(path)
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  await expect(page.getByRole('button', { name: 'Allgofnodi' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('lang', 'en')
  await page.goto('/boards/avon-and-somerset')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cipolwg')
})

test('a Welsh account opens in Welsh', async ({ page }) => {
  await signIn(page, 'south-wales-member')
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  await expect(page.locator('.identity__name')).toHaveText('De Cymru')
})
