import { expect, test } from './support/journey'

test('a member writes what they want to know and comes to the figure, without JavaScript, too', async ({
  page,
  signInAs,
  browser,
  baseURL,
}) => {
  await signInAs('avon-and-somerset-member')
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    baseURL: baseURL!,
  })
  const plain = await context.newPage()
  await plain.goto('/boards/avon-and-somerset')
  await plain.getByRole('link', { name: 'Find a figure' }).click()
  await plain.getByLabel('What do you want to know?').fill('rape delays')
  await plain.getByRole('button', { name: 'Find' }).click()
  await expect(plain.getByRole('heading', { level: 2 })).toContainText('“rape delays”')
  await expect(plain.getByLabel('What do you want to know?')).toHaveValue('rape delays')
  await plain.getByRole('link', { name: /^Days from offence to completion.*: Adult rape$/ }).click()
  await expect(plain).toHaveURL(
    /\/boards\/avon-and-somerset\/measures\/offence-to-completion\?crime=adult-rape$/,
  )
  await expect(plain.locator('.content__scope')).toContainText(/adult rape/i)
  await context.close()
})

test('who has no board finds measures in the data dictionary', async ({ page, signInAs }) => {
  await signInAs('administrator')
  await page.goto('/find?text=trial+did+not+go+ahead')
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/data\/dictionary\/trial-ineffective$/)
})
