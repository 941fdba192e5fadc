import { IssuesTable } from '@/components/issues/IssuesTable'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { orRefused } from '@/lib/audit/or-refused'
import { knownIssues } from '@/lib/questions/known-issues'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

const writing = '/data/issues/new'
const acts = ['written', 'ended', 'withdrawn'] as const

/** Known issues of the figures, for the data stewards who write them. */
export default asPage(async function IssuesPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly done?: string | string[] }>
}) {
  const viewer = await currentViewer()
  const issues = await orRefused(viewer, 'view', 'data/issues', () => knownIssues(viewer))
  const [{ done }, locale] = await Promise.all([searchParams, pageLocale()])
  const act = acts.find((known) => known === done)
  const parts = [
    ['current', 'currentNone', issues.filter(({ to }) => to === null)],
    ['ended', 'endedNone', issues.filter(({ to }) => to !== null)],
  ] as const
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'issues.title')}
      lead={say(locale, 'issues.lead')}
      crumbs={[{ words: say(locale, 'layout.data'), href: '/data' }]}
    >
      {act && (
        <p className="done" role="status">
          {say(locale, `issues.done.${act}`)}
        </p>
      )}
      <p className="start">
        <a href={writing} role="button" draggable={false} className="govuk-button" data-module="govuk-button">
          {say(locale, 'issues.write')}
        </a>
      </p>
      <div className="entries">
        {parts.map(([title, none, own]) => (
          <Section key={title} title={say(locale, `issues.${title}`)}>
            {own.length === 0 ? (
              <p>{say(locale, `issues.${none}`)}</p>
            ) : (
              <IssuesTable locale={locale} name={say(locale, `issues.${title}`)} issues={own} />
            )}
          </Section>
        ))}
      </div>
    </DataPage>
  )
})
