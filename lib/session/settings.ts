import { readEnvironment } from '@/lib/environment'

/** The issuer of OpenID Connect that people sign in with. */
export type IssuerSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it; null where nobody said. */
  readonly name: string | null
}

/**
 * What sign-in needs from the environment.
 *
 * @throws EnvironmentError on a bad value; Error where the launcher did not set the address and the secret
 */
export function sessionSettings() {
  const { NEXTAUTH_URL, NEXTAUTH_SECRET, HOST, DEMONSTRATION_PUBLIC, ...rest } = readEnvironment()
  if (!NEXTAUTH_URL || !NEXTAUTH_SECRET)
    throw new Error('NEXTAUTH_URL and NEXTAUTH_SECRET are not set: start the service with "npm start".')
  return {
    url: new URL(NEXTAUTH_URL),
    secret: NEXTAUTH_SECRET,
    host: HOST,
    publicly: DEMONSTRATION_PUBLIC,
    issuer: rest.OIDC_ISSUER,
    secure: NEXTAUTH_URL.startsWith('https:'),
  }
}

/** The issuer, or null where none is set. @throws EnvironmentError on a bad value */
export function issuerSettings(): IssuerSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = readEnvironment()
  // The environment is refused where one of the three is missing; asked again for the types.
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME ?? null,
  }
}
