import { issuerSettings } from './settings'

/** The issuer as the sign-in page offers it; null where none is set. Its form posts `csrfToken` and `callbackUrl`. */
export function issuerChoice(): { readonly name: string | null } | null {
  const issuer = issuerSettings()
  return issuer && { name: issuer.name }
}
