import type { NextRequest } from 'next/server'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { postedAct } from '@/lib/people/posted-act'
import { requirePeople } from '@/lib/people/require-people'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { keepTyped } from '../../_parts/typed-invitation'

/** Invites a person, gives and takes roles, removes, ends sessions: every form of the people's pages. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const viewer = await viewerOfPost(request)
    await requirePeople(viewer)
    const form = await readForm(request)
    requireOwnForm(request, form.get('csrfToken'))
    const { to, typed } = await postedAct(viewer, form)
    const response = seeOther(to)
    if (typed) keepTyped(response, typed)
    return response
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
