import type { NextRequest } from 'next/server'
import { actOnSetting } from '@/lib/audit/act-on-setting'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { postedSetting } from '@/lib/settings/posted-setting'
import { requireSettings } from '@/lib/settings/require-settings'
import { keepTypedSetting } from '../../../_parts/typed-setting'

type Context = { readonly params: Promise<{ board: string }> }

/** Makes settings of a board: every form of its settings' pages. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  try {
    const [viewer, { board }] = [await viewerOfPost(request), await params]
    await actOnSetting(viewer, board, () => Promise.resolve(requireSettings(viewer, board)))
    const form = await readForm(request)
    requireOwnForm(request, form.get('csrfToken'))
    const { to, typed } = await actOnSetting(viewer, board, () => postedSetting(viewer, board, form))
    const response = seeOther(to)
    if (typed) keepTypedSetting(response, board, typed)
    return response
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
