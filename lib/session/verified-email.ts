import { z } from 'zod'

const yes = z
  .union([z.boolean(), z.string(), z.number()])
  .transform((said) => [true, 'true', 1, '1'].includes(said))

const claims = z.object({
  email: z.string(),
  // OpenID Connect Core 1.0, 5.1.
  email_verified: yes.optional(),
  // Microsoft Entra's own word for it: the tenant's administrator has proved that the domain is theirs.
  xms_edov: yes.optional(),
})

/**
 * The e-mail address of an account, in lower case; null where the issuer does not say that it is verified. An address
 * that anybody can enter for themselves would let them take another's invitation.
 *
 * @param said claims of an ID token or a userinfo answer
 */
export function verifiedEmail(said: unknown): string | null {
  const read = claims.safeParse(said)
  if (!read.success) return null
  const { email, email_verified, xms_edov } = read.data
  return (email_verified ?? xms_edov) && email.trim() !== '' ? email.trim().toLowerCase() : null
}
