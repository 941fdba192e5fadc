import { z } from 'zod'

const settings = z.object({
  NEXTAUTH_URL: z.url(),
  NEXTAUTH_SECRET: z.string().min(32),
  HOST: z.string().default('127.0.0.1'),
  DEMONSTRATION_PUBLIC: z.string().optional(),
  OIDC_ISSUER: z.string().optional(),
})

/** What sign-in needs from the environment. Read at each use: it costs microseconds, and tests can set it. */
export function sessionSettings() {
  const { NEXTAUTH_URL, NEXTAUTH_SECRET, HOST, DEMONSTRATION_PUBLIC, OIDC_ISSUER } = settings.parse(
    process.env,
  )
  return {
    url: new URL(NEXTAUTH_URL),
    secret: NEXTAUTH_SECRET,
    host: HOST,
    publicly: DEMONSTRATION_PUBLIC,
    issuer: OIDC_ISSUER || undefined,
    secure: NEXTAUTH_URL.startsWith('https:'),
  }
}
