import type { NextRequest } from 'next/server'
import { postedAgreement } from '@/lib/agreements/posted-agreement'
import { requireRegister } from '@/lib/agreements/require-register'
import { actOnAgreement } from '@/lib/audit/act-on-agreement'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { keepTypedAgreement } from '../../_parts/typed-agreement'

/** Registers, changes and ends agreements: every form of the register's pages. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const viewer = await viewerOfPost(request)
    await actOnAgreement(viewer, 'act', () => Promise.resolve(requireRegister(viewer)))
    const form = await readForm(request)
    requireOwnForm(request, form.get('csrfToken'))
    const { to, typed } = await actOnAgreement(viewer, 'act', () => postedAgreement(viewer, form))
    const response = seeOther(to)
    if (typed) keepTypedAgreement(response, typed)
    return response
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
