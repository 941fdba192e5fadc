import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { cookies } from 'next/headers'
import { z } from 'zod'
import type { TypedFor } from '@/lib/settings/posted-setting'
import { settingFields, type TypedSetting } from '@/lib/settings/read-setting-form'
import { settingKinds } from '@/lib/settings/setting.types'
import { sessionSettings } from '@/lib/session/settings'

const name = 'setting'
const known = z.object({
  kind: z.enum(settingKinds),
  key: z.string(),
  typed: z.partialRecord(z.enum(settingFields), z.string().max(600)),
})

/** Keeps what was typed for the page that tells what is wrong with it: in a cookie, since an address is written down. */
export function keepTypedSetting(response: Response, slug: string, typed: TypedFor): void {
  const value = deflateRawSync(JSON.stringify(typed)).toString('base64url')
  const secure = sessionSettings().secure ? '; Secure' : ''
  response.headers.append(
    'set-cookie',
    `${name}=${value}; Path=/admin/boards/${slug}; Max-Age=300; HttpOnly; SameSite=Strict${secure}`,
  )
}

/** What was typed before for this setting; null where the cookie is not there, not ours, or of another setting. */
export async function keptTypedSetting(of: Pick<TypedFor, 'kind' | 'key'>): Promise<TypedSetting | null> {
  const value = (await cookies()).get(name)?.value
  if (!value) return null
  try {
    const text = inflateRawSync(Buffer.from(value, 'base64url'), { maxOutputLength: 16_384 }).toString()
    const { kind, key, typed } = known.parse(JSON.parse(text))
    return kind === of.kind && key === of.key ? typed : null
  } catch {
    // Not ours: it is as if nothing had been typed.
    return null
  }
}
