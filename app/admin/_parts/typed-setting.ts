import { cookies } from 'next/headers'
import { z } from 'zod'
import type { TypedFor } from '@/lib/settings/posted-setting'
import { settingFields, type TypedSetting } from '@/lib/settings/read-setting-form'
import { settingKinds } from '@/lib/settings/setting.types'
import { setFormCookie } from '@/lib/session/form-cookie'
import { packed, unpacked } from './packed'

const name = 'setting'
const known = z.object({
  kind: z.enum(settingKinds),
  key: z.string(),
  typed: z.partialRecord(z.enum(settingFields), z.string().max(600)),
})

/** Keeps what was typed for the page that tells what is wrong with it: in a cookie, since an address is written down. */
export function keepTypedSetting(response: Response, slug: string, typed: TypedFor): void {
  setFormCookie(response, name, packed(typed), `/admin/boards/${slug}`)
}

/** What was typed before for this setting; null where the cookie is not there, not ours, or of another setting. */
export async function keptTypedSetting(of: Pick<TypedFor, 'kind' | 'key'>): Promise<TypedSetting | null> {
  const value = (await cookies()).get(name)?.value
  if (!value) return null
  try {
    const { kind, key, typed } = known.parse(unpacked(value, 16_384))
    return kind === of.kind && key === of.key ? typed : null
  } catch {
    // Not ours: it is as if nothing had been typed.
    return null
  }
}
