import type { NextRequest } from 'next/server'
import { BadRequest } from '@/lib/access/errors'
import { actOnIssue } from '@/lib/audit/act-on-issue'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { endIssue, withdrawIssue } from '@/lib/questions/keep-issue'
import { requireAnnotating } from '@/lib/questions/known-issues'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { message } from '@/lib/text/message'

/** Ends a known issue, or takes it back. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const viewer = await viewerOfPost(request)
    await actOnIssue(viewer, 'act', () => Promise.resolve(requireAnnotating(viewer)))
    const form = await readForm(request)
    requireOwnForm(request, form.get('csrfToken'))
    const [number, act] = [String(form.get('number')), form.get('act')]
    if (!/^[1-9]\d{0,8}$/.test(number) || (act !== 'end' && act !== 'withdraw'))
      throw new BadRequest([{ parameter: 'number', words: message('deliveries.badForm') }])
    if (act === 'withdraw') {
      await withdrawIssue(viewer, Number(number))
      return seeOther('/data/issues?done=withdrawn')
    }
    try {
      await endIssue(viewer, Number(number), String(form.get('to')))
    } catch (error) {
      if (error instanceof BadRequest) return seeOther(`/data/issues/${number}?fault=end`)
      throw error
    }
    return seeOther('/data/issues?done=ended')
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
