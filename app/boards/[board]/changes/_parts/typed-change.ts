import { cookies } from 'next/headers'
import { z } from 'zod'
import type { TypedFor } from '@/lib/policies/posted-change'
import { changeFields, type TypedChange } from '@/lib/policies/read-change-form'
import { setFormCookie } from '@/lib/session/form-cookie'
import { packed, unpacked } from '../../../../admin/_parts/packed'

const name = 'change'
/** Browsers keep no longer cookie. */
const longest = 3_800
const known = z.object({
  id: z.number().int().nullable(),
  typed: z.partialRecord(z.enum(changeFields), z.string().max(2_000)),
})

/** Keeps what was typed for the page that tells what is wrong with it. */
export function keepTypedChange(response: Response, board: string, typed: TypedFor): void {
  const value = packed(typed)
  if (value.length <= longest)
    setFormCookie(response, name, value, `/boards/${encodeURIComponent(board)}/changes`)
}

/** What was typed before for this change; nothing where the cookie is not there, not ours, or of another one. */
export async function keptTypedChange(id: number | null): Promise<TypedChange> {
  const value = (await cookies()).get(name)?.value
  if (!value) return {}
  try {
    const { id: of, typed } = known.parse(unpacked(value, 32_768))
    return of === id ? typed : {}
  } catch {
    // Not ours: it is as if nothing had been typed.
    return {}
  }
}
