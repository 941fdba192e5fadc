import { cookies } from 'next/headers'
import { z } from 'zod'
import { agreementFields, type TypedAgreement } from '@/lib/agreements/read-agreement-form'
import { setFormCookie } from '@/lib/session/form-cookie'
import { packed, unpacked } from './packed'

const name = 'agreement'
/** Browsers keep no longer cookie. */
const longest = 3_800
const known = z.partialRecord(z.enum(agreementFields), z.string().max(2_000))

/** Keeps what was typed for the page that tells what is wrong with it: in a cookie, since it names somebody. */
export function keepTypedAgreement(response: Response, typed: TypedAgreement): void {
  const value = packed(typed)
  if (value.length <= longest) setFormCookie(response, name, value, '/admin/agreements')
}

/** What was typed before; nothing where the cookie is not there or not ours. */
export async function keptTypedAgreement(): Promise<TypedAgreement> {
  const value = (await cookies()).get(name)?.value
  if (!value) return {}
  try {
    return known.parse(unpacked(value, 32_768))
  } catch {
    // Not ours: it is as if nothing had been typed.
    return {}
  }
}
