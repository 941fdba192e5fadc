import type { User } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { record } from '@/lib/audit/record'
import { enter } from '@/lib/people/enter'
import { findPerson } from './find-person'
import type { IssuerSettings } from './settings'
import { verifiedEmail } from './verified-email'

/** Somebody at the door, and why they may not come in, where that is so. */
export type Entering = User & { readonly sessionVersion: number; readonly refused: string | null }

type Claims = { readonly iss: string; readonly sub: string; readonly [claim: string]: unknown }

/** Waiting longer makes nobody happier; next-auth then says that the issuer does not answer. */
const patience = 5_000

/** Sign-in with any issuer of OpenID Connect: code flow with PKCE, state and nonce, its word checked by openid-client. */
export function issuerProvider({
  issuer,
  clientId,
  clientSecret,
  name,
}: IssuerSettings): OAuthConfig<Claims> {
  return {
    id: 'oidc',
    name: name ?? 'OpenID Connect',
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email' } },
    httpOptions: { timeout: patience },
    userinfo: {
      // Issuers may keep the address out of the ID token (OpenID Connect Core 1.0, 5.4). openid-client makes sure that
      // the userinfo answer is of the same account.
      request: async ({ client, tokens }) => {
        const claims = (tokens as unknown as { claims: () => Claims }).claims()
        return claims.email === undefined
          ? { ...(await client.userinfo(tokens as never)), ...claims }
          : claims
      },
    },
    profile: (claims) => entering(claims),
  }
}

/** Who has this account; a refusal is handed on as a value and told on the sign-in page. Either is recorded. */
async function entering(claims: Claims): Promise<Entering> {
  const email = verifiedEmail(claims)
  const entry = email
    ? await enter({ issuer: claims.iss, subject: claims.sub, email })
    : ({ personId: null, refused: 'unverified' } as const)
  const person = entry.refused === null ? await findPerson({ id: entry.personId }) : null
  const refused = entry.refused ?? (person ? null : 'uninvited')
  await record({
    personId: entry.personId,
    action: 'sign-in',
    subject: 'oidc',
    boardId: null,
    outcome: refused ? 'refused' : 'allowed',
    details: refused ? { reason: refused } : {},
  })
  return { id: person?.personId ?? 'nobody', sessionVersion: person?.sessionVersion ?? 0, refused }
}
