import { EditionsTable } from '@/components/data/EditionsTable'
import { ReleasesTable } from '@/components/data/ReleasesTable'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { releases } from '@/lib/questions/releases'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

/** The ledger of releases and editions. */
export default asPage(async function ReleasesPage() {
  const viewer = await currentViewer()
  const [locale, ledger] = await Promise.all([pageLocale(), releases(viewer)])
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
      </div>
    </DataPage>
  )
})
