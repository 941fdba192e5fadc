import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { agreementFields, type TypedAgreement } from '@/lib/agreements/read-agreement-form'
import { sessionSettings } from '@/lib/session/settings'

const name = 'agreement'
/** Browsers keep no longer cookie. */
const longest = 3_800
const known = z.partialRecord(z.enum(agreementFields), z.string().max(2_000))

/** Keeps what was typed for the page that tells what is wrong with it: in a cookie, since it names somebody. */
export function keepTypedAgreement(response: Response, typed: TypedAgreement): void {
  const value = deflateRawSync(JSON.stringify(typed)).toString('base64url')
  if (value.length > longest) return
  const secure = sessionSettings().secure ? '; Secure' : ''
  response.headers.append(
    'set-cookie',
    `${name}=${value}; Path=/admin/agreements; Max-Age=300; HttpOnly; SameSite=Strict${secure}`,
  )
}

/** What was typed before; nothing where the cookie is not there or not ours. */
export async function keptTypedAgreement(): Promise<TypedAgreement> {
  const value = (await cookies()).get(name)?.value
  if (!value) return {}
  try {
    const text = inflateRawSync(Buffer.from(value, 'base64url'), { maxOutputLength: 32_768 }).toString()
    return known.parse(JSON.parse(text))
  } catch {
    // Not ours: it is as if nothing had been typed.
    return {}
  }
}
