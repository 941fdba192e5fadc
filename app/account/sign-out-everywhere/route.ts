import type { NextRequest } from 'next/server'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { actOnPerson } from '@/lib/people/act-on-person'
import { clearSession } from '@/lib/session/clear-session'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'

/** Ends every session of the viewer, this one too. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const viewer = await viewerOfPost(request)
    requireOwnForm(request, (await readForm(request)).get('csrfToken'))
    await actOnPerson(viewer, viewer.personId, { kind: 'end-sessions' })
    return clearSession(seeOther('/sign-in?out=everywhere'))
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
