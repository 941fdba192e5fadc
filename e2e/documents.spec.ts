import { documentText } from '@/lib/text/documents/document-text'
import { documentIds, factsOf } from '@/lib/text/documents/documents'
import { locales } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { expect, signIn, test } from './support/journey'

for (const locale of locales)
  test(`every document is listed for anybody, with its date, owner and review, in ${locale}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'language', value: locale, url: baseURL! }])
    await page.goto('/documents')
    for (const id of documentIds) {
      const { title, parts } = documentText(locale, id)
      await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
      await expect(page).toHaveURL(factsOf(id).path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.locator('main h2')).toHaveText(parts.map((part) => part.title))
      for (const fact of [factsOf(id).dated, factsOf(id).reviewBy])
        await expect(page.locator('.facts')).toContainText(say(locale, dayMessage(fact)))
      await expect(page.locator('.facts')).toContainText(say(locale, factsOf(id).owner))
      await page.goBack()
    }
  })

test('a template is saved as text in the reader’s language', async ({ page }) => {
  await page.goto('/language?to=cy&back=/documents/agreement')
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: say('cy', 'legal.saveMarkdown') }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('agreement-cy.md')
  const chunks: Buffer[] = []
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString('utf8')).toContain(`# ${documentText('cy', 'agreement').title}`)
})

test('security.txt is where RFC 9116 has it, and leads to a page for anybody', async ({ request }) => {
  const answer = await request.get('/.well-known/security.txt', { maxRedirects: 0 })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await answer.text()
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)![1]!)
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
  const contact = new URL(/^Contact: (.+)$/m.exec(text)![1]!.trim())
  expect((await request.get(contact.pathname, { maxRedirects: 0 })).status()).toBe(200)
})

test('the page on cookies names every cookie that the browser got', async ({ page, context }) => {
  await signIn(page, 'avon-and-somerset-analyst')
  await page.goto('/language?to=en&back=/cookies')
  const named = await page.locator('main tbody th').allTextContents()
  const kept = (await context.cookies()).map(({ name }) => name)
  expect(kept.length).toBeGreaterThan(2)
  expect(kept.filter((name) => !named.includes(name))).toEqual([])
})
