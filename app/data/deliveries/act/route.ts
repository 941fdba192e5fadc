import type { NextRequest } from 'next/server'
import { BadRequest } from '@/lib/access/errors'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { requireSteward } from '@/lib/questions/deliveries'
import { fileJob } from '@/lib/releases/linked/jobs/file-job'
import { requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { message } from '@/lib/text/message'

const acts = {
  publish: { kind: 'release-publish', of: 'release' },
  withdraw: { kind: 'release-withdraw', of: 'release' },
  point: { kind: 'edition-point', of: 'edition' },
} as const

/** Files an act of a steward on what is there: publish or withdraw a release, go to an edition. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const viewer = await viewerOfPost(request)
    requireSteward(viewer)
    const form = await request.formData()
    requireOwnForm(request, form.get('csrfToken'))
    const act = acts[String(form.get('act')) as keyof typeof acts] as (typeof acts)['publish'] | undefined
    const number = String(form.get('number'))
    if (!act || !/^[1-9]\d{0,8}$/.test(number))
      throw new BadRequest([{ parameter: 'number', words: message('deliveries.badForm') }])
    const options = { [act.of]: Number(number) }
    const job = await fileJob({ kind: act.kind, personId: viewer.personId, folder: null, options })
    return seeOther(`/data/deliveries/${job}`)
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
