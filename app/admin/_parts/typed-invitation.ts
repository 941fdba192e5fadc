import { cookies } from 'next/headers'
import { typedInvitation, type TypedInvitation } from '@/lib/people/posted-act'
import { sessionSettings } from '@/lib/session/settings'

const name = 'invitation'
const page = '/admin/people/invite'

/** Keeps what was typed for the page that tells what is wrong with it: in a cookie, since an address is written down. */
export function keepTyped(response: Response, typed: TypedInvitation): void {
  const value = encodeURIComponent(JSON.stringify(typed))
  const secure = sessionSettings().secure ? '; Secure' : ''
  response.headers.append(
    'set-cookie',
    `${name}=${value}; Path=${page}; Max-Age=300; HttpOnly; SameSite=Strict${secure}`,
  )
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
