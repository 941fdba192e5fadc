import type { NextRequest } from 'next/server'
import { BadRequest } from '@/lib/access/errors'
import { orRefused } from '@/lib/audit/or-refused'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { requireSteward } from '@/lib/questions/deliveries'
import { fileAct, releaseActs } from '@/lib/questions/file-delivery'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { message } from '@/lib/text/message'

/** Files an act of a steward on what is there: publish or withdraw a release, go to an edition. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const viewer = await viewerOfPost(request)
    await orRefused(viewer, 'release', 'data/deliveries/act', () => requireSteward(viewer))
    const form = await readForm(request)
    requireOwnForm(request, form.get('csrfToken'))
    const act = releaseActs.find((known) => known === form.get('act'))
    const number = String(form.get('number'))
    if (!act || !/^[1-9]\d{0,8}$/.test(number))
      throw new BadRequest([{ parameter: 'number', words: message('deliveries.badForm') }])
    return seeOther(`/data/deliveries/${await fileAct(viewer, act, Number(number))}`)
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
