import type { NextRequest } from 'next/server'
import { actOnIssue } from '@/lib/audit/act-on-issue'
import { problemResponse } from '@/lib/http/problem'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { issueFields } from '@/lib/questions/issue.types'
import { keepIssue } from '@/lib/questions/keep-issue'
import { requireAnnotating } from '@/lib/questions/known-issues'
import { readIssueForm } from '@/lib/questions/read-issue-form'
import { readForm, requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'

/** Writes or changes a known issue. A form at fault comes back as it was typed, with what to do. */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    const viewer = await viewerOfPost(request)
    await actOnIssue(viewer, 'write', () => Promise.resolve(requireAnnotating(viewer)))
    const form = await readForm(request)
    requireOwnForm(request, form.get('csrfToken'))
    const number = /^[1-9]\d{0,8}$/.exec(String(form.get('number')))?.[0]
    const typed = issueFields.map((name) => [name, String(form.get(name) ?? '').slice(0, 400)])
    const read = readIssueForm(Object.fromEntries(typed) as Record<string, string>)
    if ('faults' in read) {
      const query = new URLSearchParams([...typed, ['fault', read.faults.join(' ')]] as [string, string][])
      return seeOther(`/data/issues/${number ?? 'new'}?${query.toString()}`)
    }
    await keepIssue(viewer, number === undefined ? null : Number(number), read.draft)
    return seeOther('/data/issues?done=written')
  } catch (error) {
    return problemResponse(error, requestLocale(request))
  }
}
