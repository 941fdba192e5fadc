import { expect, signIn, test } from './support/journey'

test.use({ javaScriptEnabled: false })

test('sign in, find a measure, filter it, read its table, change language, sign out', async ({ page }) => {
  await signIn(page, 'avon-and-somerset-analyst')
  await page.getByRole('link', { name: 'Is the quality of justice improving?' }).first().click()
  await page.getByRole('link', { name: 'Conviction rate' }).first().click()
  await page.goto('/boards/avon-and-somerset/measures/conviction-rate?source=demonstration')
  const figure = page.locator('#figure-1')
  await expect(figure.locator('.readout')).toContainText('%')
  await expect(figure.locator('.chart__plot')).toHaveAttribute('role', 'img')
  await expect(figure.locator('.chart__drawing--wide svg')).toBeVisible()
  await figure.getByText('Table', { exact: true }).click()
  await expect(figure.getByRole('row').nth(1)).toContainText('%')

  await page.getByLabel('Offence group').selectOption('theft-offences')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/category=theft-offences/)

  await page.getByRole('link', { name: 'Cymraeg' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  await page.getByRole('button', { name: 'Allgofnodi' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/boards/avon-and-somerset')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('a reviewer changes the board and stays at the question', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.goto('/boards/kent/victims')
  await page.getByLabel('Board', { exact: true }).selectOption('gwent')
  await page.getByRole('button', { name: 'Change board' }).click()
  await expect(page).toHaveURL(/\/boards\/gwent\/victims$/)
})
