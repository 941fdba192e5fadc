import { test as base, type Page } from '@playwright/test'
import { demonstrationAccounts } from '@/lib/access/demonstration-accounts'
import type { Locale } from '@/lib/text/locale'

type Cookie = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>[number]

type Journey = {
  /** Signs in as a demonstration account, by the session that its first sign-in of this worker made. */
  readonly signInAs: (account: string, language?: Locale) => Promise<void>
  /** What the browser complained of: scripts, styles or requests that the policy stopped, faults of scripts. */
  readonly complaints: string[]
}

type Worker = { readonly sessions: Map<string, Cookie[]> }

/** A page of a person: who they are, in which language, and nothing that the browser complains of. */
export const test = base.extend<Journey, Worker>({
  sessions: [async ({}, provide) => provide(new Map()), { scope: 'worker' }],

  signInAs: async ({ page, context, sessions, baseURL }, provide) => {
    await provide(async (account, language) => {
      // Who is signed in already gets no form: the one goes before the other comes.
      await context.clearCookies()
      const known = sessions.get(account)
      if (known) await context.addCookies(known)
      else {
        await signIn(page, account)
        sessions.set(account, await context.cookies())
      }
      const own = demonstrationAccounts.find(({ key }) => key === account)?.language ?? 'en'
      await context.addCookies([{ name: 'language', value: language ?? own, url: baseURL! }])
    })
  },

  complaints: [
    async ({ page }, provide) => {
      const complaints: string[] = []
      page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
      page.on('pageerror', (fault) => complaints.push(fault.message))
      await provide(complaints)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Signs in on the sign-in page, as a person does. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator(`form:has(input[name=account][value="${account}"]) button`).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in' && !url.pathname.startsWith('/api/'))
}
