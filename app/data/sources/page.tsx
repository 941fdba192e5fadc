import { SourceFacts } from '@/components/data/SourceFacts'
import { DataPage } from '@/components/layout/DataPage'
import { sources } from '@/lib/questions/sources'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

/** Where the figures come from. */
export default asPage(async function SourcesPage() {
  const viewer = await currentViewer()
  const [locale, entries] = await Promise.all([pageLocale(), sources(viewer)])
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'data.sourcesTitle')}
      lead={say(locale, 'data.sourcesLead')}
      crumbs={[{ words: say(locale, 'layout.data'), href: '/data' }]}
    >
      <div className="entries">
        {entries.map((entry) => (
          <SourceFacts key={entry.source.id} locale={locale} entry={entry} />
        ))}
      </div>
    </DataPage>
  )
})
