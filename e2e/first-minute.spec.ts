import { expect, signIn, test } from './support/journey'

test('from sign-in: the conviction rate, its month, whether it really changed, and what it counts', async ({
  page,
}) => {
  await signIn(page, 'avon-and-somerset-member')
  await expect(page).toHaveURL(/\/boards\/avon-and-somerset$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('At a glance')

  // On the first page already: in the answer, and in its line of the ledger with figure, month and signal.
  const month =
    /(January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/
  const line = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Conviction rate' }) })
  await expect(line).toContainText(/\d\d\.\d%/)
  await expect(line).toContainText(month)
  await expect(line).toContainText(/No clear change|Unusual: (better|worse) than expected/)
  await expect(page.locator('.answer')).toContainText(/Conviction rate: \d\d\.\d+% in/)

  // One click further: the same figure, the judgement in words, what it counts, and what is divided by what.
  const figure = await line.locator('.ledger__value').innerText()
  await line.getByRole('link').click()
  const answer = page.locator('.answer')
  await expect(answer).toContainText(figure.slice(0, 4))
  await expect(answer).toContainText(month)
  await expect(answer).toContainText(/No clear change|Unusual: (better|worse) than expected/)
  await expect(answer).toContainText('What it counts')
  await expect(answer).toContainText('Prosecutions')
  await expect(page.locator('.trust').first()).toContainText(/Counted\s*[\d,]+ of [\d,]+ /)
})
