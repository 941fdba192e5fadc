import type { NextRequest } from 'next/server'
import { actOnChange } from '@/lib/audit/act-on-change'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { postedChange } from '@/lib/policies/posted-change'
import { requireWriter } from '@/lib/policies/require-changes'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { keepTypedChange } from '../_parts/typed-change'

type Context = { readonly params: Promise<{ board: string }> }

/** Registers, changes and takes back changes: every form of the register's pages. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  try {
    const [viewer, { board }] = [await viewerOfPost(request), await params]
    await actOnChange(viewer, board, () => Promise.resolve(requireWriter(viewer, board)))
    const form = await readForm(request)
    requireOwnForm(request, form.get('csrfToken'))
    const { to, typed } = await actOnChange(viewer, board, () => postedChange(viewer, board, form))
    const response = seeOther(to)
    if (typed) keepTypedChange(response, requireWriter(viewer, board).slug, typed)
    return response
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
