import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { IssueActs } from '@/components/issues/IssueActs'
import { IssueForm } from '@/components/issues/IssueForm'
import { DataPage } from '@/components/layout/DataPage'
import { orRefused } from '@/lib/audit/or-refused'
import { boardById } from '@/lib/boards/find-board'
import type { Annotation } from '@/lib/questions/door/read-annotations'
import { issueFields, mostLetters, type IssueField } from '@/lib/questions/issue.types'
import { knownIssue, requireAnnotating } from '@/lib/questions/known-issues'
import type { QueryParameters } from '@/lib/questions/read-measure-question'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { utcToday } from '@/lib/time/utc-today'
import { asPage } from '../../../_request/as-page'
import { pageLocale } from '../../../_request/page-locale'

/** A known issue as a form: a new one, or one to change, end or take back. */
export default asPage(async function IssuePage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ issue: string }>
  readonly searchParams: Promise<QueryParameters>
}) {
  const viewer = await currentViewer()
  await orRefused(viewer, 'view', 'data/issues', () => requireAnnotating(viewer))
  const [{ issue: name }, query, locale, token] = await Promise.all([
    params,
    searchParams,
    pageLocale(),
    csrfToken(),
  ])
  const issue = name === 'new' ? null : await knownIssue(viewer, name)
  const told = typeof query['fault'] === 'string' ? query['fault'].split(' ') : []
  const faults = issueFields.filter((field) => told.includes(field))
  const endAtFault = told.includes('end')
  const title = say(locale, issue ? 'issues.changeTitle' : 'issues.writeTitle')
  return (
    <DataPage
      locale={locale}
      title={title}
      lead={say(locale, 'issues.formLead')}
      crumbs={[
        { words: say(locale, 'layout.data'), href: '/data' },
        { words: say(locale, 'issues.title'), href: '/data/issues' },
      ]}
    >
      {(faults.length > 0 || endAtFault) && (
        <ErrorSummary
          title={say(locale, 'issues.faultTitle')}
          faults={[
            ...faults.map((field) => ({
              key: field,
              words: say(locale, `issues.fault.${field}`, { most: mostLetters }),
              href: `#${field}`,
            })),
            ...(endAtFault ? [{ key: 'end', words: say(locale, 'issues.fault.to'), href: '#last-day' }] : []),
          ]}
        />
      )}
      <IssueForm
        locale={locale}
        csrfToken={token}
        number={issue?.id ?? null}
        typed={faults.length > 0 ? typedIn(query) : issue ? asTyped(issue) : {}}
        faults={faults}
        mostLetters={mostLetters}
      />
      {issue && (
        <div className="entries">
          <IssueActs
            locale={locale}
            csrfToken={token}
            issue={issue}
            today={utcToday()}
            atFault={endAtFault}
          />
        </div>
      )}
    </DataPage>
  )
})

function typedIn(query: QueryParameters): Partial<Record<IssueField, string>> {
  return Object.fromEntries(
    issueFields.flatMap((field) => {
      const value = query[field]
      return typeof value === 'string' ? [[field, value]] : []
    }),
  )
}

function asTyped({ measure, boardId, from, to, isBreak, words }: Annotation): Record<IssueField, string> {
  return {
    measure: measure ?? '',
    board: boardId === null ? '' : (boardById(boardId)?.slug ?? ''),
    from,
    to: to ?? '',
    break: isBreak ? 'yes' : 'no',
    wordsEn: words.en,
    wordsCy: words.cy,
  }
}
