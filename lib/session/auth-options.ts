import type { NextAuthOptions, User } from 'next-auth'
import credentialsProvider from 'next-auth/providers/credentials'
import { demonstrationAccounts, demonstrationEmail } from '@/lib/access/demonstration-accounts'
import { record } from '@/lib/audit/record'
import { findPerson } from './find-person'
import { safeReturnPath } from './safe-return-path'
import { idleSeconds, sessionClaims } from './session-token'
import { sessionSettings } from './settings'

type Entering = User & { readonly sessionVersion: number }

/** A demonstration account is chosen by its key; every try is recorded. */
const demonstration = credentialsProvider({
  id: 'demonstration',
  name: 'Demonstration account',
  credentials: { account: { type: 'text' } },
  async authorize(form): Promise<Entering | null> {
    const account = demonstrationAccounts.find(({ key }) => key === form?.account)
    const person = account ? await findPerson({ email: demonstrationEmail(account) }) : null
    await record({
      personId: person?.personId ?? null,
      action: 'sign-in',
      subject: account ? `demonstration/${account.key}` : 'demonstration/unknown',
      boardId: null,
      outcome: person ? 'allowed' : 'refused',
    })
    return person && { id: person.personId, sessionVersion: person.sessionVersion }
  },
})

/** How next-auth works here: signed cookies, our own pages, no session endpoint (the route leaves it out). */
export function authOptions(): NextAuthOptions {
  const { secret } = sessionSettings()
  return {
    secret,
    providers: [demonstration],
    session: { strategy: 'jwt', maxAge: idleSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/' },
    callbacks: {
      jwt: ({ token, user }) => (user ? sessionClaims(user.id, (user as Entering).sessionVersion) : token),
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url
        return `${baseUrl}${safeReturnPath(path)}`
      },
    },
    events: {
      signOut: ({ token }) =>
        record({
          personId: token?.sub ?? null,
          action: 'sign-out',
          subject: 'session',
          boardId: null,
          outcome: 'allowed',
        }),
    },
    // Errors of sign-in are told on the page; nothing of a request is written to the log.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  }
}
