import { cookies } from 'next/headers'
import { typedInvitation, type TypedInvitation } from '@/lib/people/posted-act'
import { setFormCookie } from '@/lib/session/form-cookie'

const name = 'invitation'
const page = '/admin/people/invite'

/** Keeps what was typed for the page that tells what is wrong with it: in a cookie, since an address is written down. */
export function keepTyped(response: Response, typed: TypedInvitation): void {
  setFormCookie(response, name, encodeURIComponent(JSON.stringify(typed)), page)
}

/** What was typed before; nothing where the cookie is not there or not ours. */
export async function keptTyped(): Promise<Partial<TypedInvitation>> {
  try {
    return typedInvitation.parse(JSON.parse((await cookies()).get(name)?.value ?? '{}'))
  } catch {
    // Not ours: it is as if nothing had been typed.
    return {}
  }
}
