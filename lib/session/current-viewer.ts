import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { NotSignedIn } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { cookieNames } from './cookie-names'
import { sessionSettings } from './settings'
import { viewerOfSession } from './viewer-of-session'

/** The person of this request, or null where nobody is signed in. Looked up once per request. */
export const viewerOrNull = cache(async (): Promise<Viewer | null> => {
  const { session } = cookieNames(sessionSettings().secure)
  return viewerOfSession((await cookies()).get(session)?.value)
})

/** The person of this request. @throws NotSignedIn */
export async function currentViewer(): Promise<Viewer> {
  const viewer = await viewerOrNull()
  if (!viewer) throw new NotSignedIn()
  return viewer
}
