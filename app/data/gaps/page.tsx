import { DataPage } from '@/components/layout/DataPage'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

const gaps = [
  'Linked',
  'Local',
  'File',
  'Code',
  'Statement',
  'Remand',
  'Unrepresented',
  'Reoffending',
] as const

/** What cannot be told yet, and what it would take. */
export default asPage(async function GapsPage() {
  await currentViewer()
  const locale = await pageLocale()
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'data.gapsTitle')}
      lead={say(locale, 'data.gapsLead')}
      crumbs={[{ words: say(locale, 'layout.data'), href: '/data' }]}
    >
      <div className="entries">
        {gaps.map((gap) => (
          <section key={gap} className="entry">
            <h2>{say(locale, `data.gap${gap}`)}</h2>
            <p>{say(locale, `data.gap${gap}Why`)}</p>
            <p className="quiet">{say(locale, `data.gap${gap}Need`)}</p>
          </section>
        ))}
      </div>
    </DataPage>
  )
})
