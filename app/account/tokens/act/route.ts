import type { NextRequest } from 'next/server'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { keepNewToken, newTokenPath } from '@/lib/session/new-token-cookie'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { postedToken } from '@/lib/tokens/posted-token'

/** Makes a token of the viewer's, or ends one that they may end. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const viewer = await viewerOfPost(request)
    const form = await readForm(request)
    requireOwnForm(request, form.get('csrfToken'))
    const after = await postedToken(viewer, form)
    if (after.kind === 'made') {
      const response = seeOther(`${newTokenPath}?made=${after.made.id}`)
      await keepNewToken(response, viewer.personId, after.made)
      return response
    }
    if (after.kind === 'faults')
      return seeOther(`${newTokenPath}?${after.faults.map((fault) => `fault=${fault}`).join('&')}#make`)
    return seeOther(`${form.get('back') === 'managed' ? '/admin/tokens' : newTokenPath}?done=${after.kind}`)
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
