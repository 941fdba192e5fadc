import type { NextRequest } from 'next/server'
import { actOnScenario } from '@/lib/audit/act-on-scenario'
import { postedScenario } from '@/lib/demand/scenarios/posted-scenario'
import { requireScenarioWriter } from '@/lib/demand/scenarios/require-scenarios'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { keepTypedScenario } from '../_parts/typed-scenario'

type Context = { readonly params: Promise<{ board: string }> }

/** Saves, changes, shares and takes back scenarios: every form of their pages. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  try {
    const [viewer, { board: address }] = [await viewerOfPost(request), await params]
    const board = await actOnScenario(viewer, address, () => requireScenarioWriter(viewer, address))
    const form = await readForm(request)
    requireOwnForm(request, form.get('csrfToken'))
    const { to, typed } = await actOnScenario(viewer, address, () => postedScenario(viewer, address, form))
    const response = seeOther(to)
    if (typed) keepTypedScenario(response, board.slug, typed)
    return response
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
