import { SourceFacts } from '@/components/data/SourceFacts'
import { DataPage } from '@/components/layout/DataPage'
import { sources } from '@/lib/questions/sources'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { answered } from '../../_request/answered'
import { pageLocale } from '../../_request/page-locale'

/** Where the figures come from. */
export default async function SourcesPage() {
  const viewer = await answered(currentViewer)
  const [locale, entries] = await Promise.all([pageLocale(), answered(() => sources(viewer))])
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
}
