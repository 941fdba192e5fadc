import { EditionsTable } from '@/components/data/EditionsTable'
import { ReleasesTable } from '@/components/data/ReleasesTable'
import { RevisionsSection } from '@/components/data/RevisionsSection'
import { ChooseArea } from '@/components/forms/ChooseArea'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { viewRevisions } from '@/lib/audit/view-revisions'
import type { QueryParameters } from '@/lib/questions/read-measure-question'
import { releases } from '@/lib/questions/releases'
import { currentViewer } from '@/lib/session/current-viewer'
import { bothNames } from '@/lib/text/both-names'
import { say } from '@/lib/text/say'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

/** The ledger of releases and editions, and what the newest releases changed of those before them. */
export default asPage(async function ReleasesPage({
  searchParams,
}: {
  readonly searchParams: Promise<QueryParameters>
}) {
  const { board } = await searchParams
  const viewer = await currentViewer()
  const [locale, ledger, revised] = await Promise.all([
    pageLocale(),
    releases(viewer),
    viewRevisions(viewer, typeof board === 'string' && board !== '' ? { board } : {}),
  ])
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'data.releasesTitle')}
      lead={say(locale, 'data.releasesLead')}
      crumbs={[{ words: say(locale, 'layout.data'), href: '/data' }]}
    >
      <div className="entries">
        <Section title={say(locale, 'data.editionsTable')}>
          <EditionsTable locale={locale} editions={ledger.editions} />
        </Section>
        <Section title={say(locale, 'data.releasesTable')}>
          <ReleasesTable locale={locale} releases={ledger.releases} />
        </Section>
        <Section
          title={say(locale, 'data.revisionsTitle', { area: bothNames(revised.area.name) })}
          lead={say(locale, 'data.revisionsLead')}
        >
          {revised.sources.length === 0 ? (
            <p>{say(locale, 'data.revisionsNone')}</p>
          ) : (
            <ChooseArea locale={locale} action="/data/releases" boards={revised.boards} area={revised.area} />
          )}
        </Section>
        {revised.sources.map((revision) => (
          <RevisionsSection key={revision.sourceId} locale={locale} revision={revision} />
        ))}
      </div>
    </DataPage>
  )
})
