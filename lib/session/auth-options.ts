import type { NextAuthOptions } from 'next-auth'
import credentialsProvider from 'next-auth/providers/credentials'
import { demonstrationAccounts, demonstrationEmail } from '@/lib/access/demonstration-accounts'
import { record } from '@/lib/audit/record'
import { log } from '@/lib/http/log'
import { noteEntry } from '@/lib/people/enter'
import { endSession } from './end-session'
import { findPerson } from './find-person'
import { issuerProvider, type Entering } from './issuer-provider'
import { safeReturnPath } from './safe-return-path'
import { idleSeconds, sessionClaims, sessionOf } from './session-token'
import { issuerSettings, sessionSettings } from './settings'

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
    if (!person) return null
    await noteEntry(person.personId)
    return { id: person.personId, sessionVersion: person.sessionVersion, refused: null }
  },
})

/**
 * How next-auth works here: signed cookies, our own pages, no session endpoint (the route leaves it out). Beside an
 * issuer there is no other way in.
 */
export function authOptions(): NextAuthOptions {
  const { secret } = sessionSettings()
  const issuer = issuerSettings()
  return {
    secret,
    providers: [issuer ? issuerProvider(issuer) : demonstration],
    session: { strategy: 'jwt', maxAge: idleSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/' },
    callbacks: {
      signIn: ({ user }) => {
        const { refused } = user as Entering
        return refused === null || `/sign-in?error=${refused}`
      },
      jwt: ({ token, user }) => (user ? sessionClaims(user.id, (user as Entering).sessionVersion) : token),
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url
        return `${baseUrl}${safeReturnPath(path)}`
      },
    },
    events: {
      signOut: async ({ token }) => {
        const session = sessionOf(token)
        if (session) await endSession(session)
        await record({
          personId: session?.personId ?? null,
          action: 'sign-out',
          subject: 'session',
          boardId: null,
          outcome: 'allowed',
        })
      },
    },
    // Errors of sign-in are told on the page; of a request nothing is written but what kind of error it was.
    logger: {
      error: (code) => log('warn', 'sign-in', { code }),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}
