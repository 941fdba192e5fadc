import { readEnvironment } from '@/lib/environment'

/**
 * What sign-in needs from the environment.
 *
 * @throws EnvironmentError on a bad value; Error where the launcher did not set the address and the secret
 */
export function sessionSettings() {
  const { NEXTAUTH_URL, NEXTAUTH_SECRET, HOST, DEMONSTRATION_PUBLIC, OIDC_ISSUER } = readEnvironment()
  if (!NEXTAUTH_URL || !NEXTAUTH_SECRET)
    throw new Error('NEXTAUTH_URL and NEXTAUTH_SECRET are not set: start the service with "npm start".')
  return {
    url: new URL(NEXTAUTH_URL),
    secret: NEXTAUTH_SECRET,
    host: HOST,
    publicly: DEMONSTRATION_PUBLIC,
    issuer: OIDC_ISSUER,
    secure: NEXTAUTH_URL.startsWith('https:'),
  }
}
