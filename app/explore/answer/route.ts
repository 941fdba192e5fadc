import type { NextRequest } from 'next/server'
import type { ExploreAnswer } from '@/components/explore/explore-answer.types'
import { markupOf } from '@/components/static/held-html'
import { ServiceUnavailable } from '@/lib/access/errors'
import { jsonResponse } from '@/lib/http/json-response'
import { problemResponse } from '@/lib/http/problem'
import { parametersOf } from '@/lib/http/parameters-of'
import { currentViewer } from '@/lib/session/current-viewer'
import { askExplore, exploreParts } from '../../_parts/explore-answer'
import { compressed } from '../../_request/compressed'
import { pageLocale } from '../../_request/page-locale'

/** What the explorer's page shows at an address, for the page that is open already. */
export async function GET(request: NextRequest): Promise<Response> {
  const locale = await pageLocale()
  try {
    const viewer = await currentViewer()
    const explore = await askExplore(viewer, parametersOf(request.nextUrl.searchParams))
    const { form, body } = exploreParts(locale, viewer, explore)
    const html = markupOf(body)
    // On a server that is not ours the browser loads the page instead.
    if (html === null) throw new ServiceUnavailable()
    const answer: ExploreAnswer = { ...form, html }
    return await compressed(jsonResponse(answer), request.headers.get('accept-encoding'))
  } catch (error) {
    return problemResponse(error, locale)
  }
}
