import { cookies } from 'next/headers'
import { z } from 'zod'
import { setFormCookie } from '@/lib/session/form-cookie'
import { packed, unpacked } from '../../../admin/_parts/packed'

/** Browsers keep no longer cookie. */
const longest = 3_800

/**
 * What was typed into a form, kept for the page that tells what is wrong with it: a cookie of these fields, and of which
 * thing they were typed for (null: a new one).
 *
 * @param name of the cookie (lib/session/set-cookies.ts)
 * @param path of the pages that it is sent to
 */
export function typedCookie<Id extends string | number, const Field extends string>(
  name: string,
  id: z.ZodType<Id>,
  fields: readonly Field[],
  path: (board: string) => string,
) {
  type Typed = Readonly<Partial<Record<Field, string>>>
  const nothing = {} as Typed
  const known = z.object({ id: id.nullable(), typed: z.partialRecord(z.enum(fields), z.string().max(2_000)) })
  return {
    keep: (
      response: Response,
      board: string,
      typed: { readonly id: Id | null; readonly typed: Typed },
    ): void => {
      const value = packed(typed)
      if (value.length <= longest) setFormCookie(response, name, value, path(encodeURIComponent(board)))
    },
    /** Nothing where the cookie is not there, not ours, or of another thing. */
    kept: async (of: Id | null): Promise<Typed> => {
      const value = (await cookies()).get(name)?.value
      if (!value) return nothing
      try {
        const found = known.parse(unpacked(value, 32_768))
        return found.id === of ? (found.typed as Typed) : nothing
      } catch {
        // Not ours: it is as if nothing had been typed.
        return nothing
      }
    },
  }
}
