import { factsOfMeasure } from '@/components/data/facts-of-measure'
import { DataPage } from '@/components/layout/DataPage'
import { Facts } from '@/components/layout/Facts'
import { NotFound } from '@/lib/access/errors'
import { measureMessage } from '@/lib/measures/measure-message'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import { dictionary } from '@/lib/questions/dictionary'
import { currentViewer } from '@/lib/session/current-viewer'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { asPage } from '../../../_request/as-page'
import { pageLocale } from '../../../_request/page-locale'

/** One measure: all that its definition says, and what is held of it. */
export default asPage(async function MeasureEntryPage({
  params,
}: {
  readonly params: Promise<{ measure: string }>
}) {
  const { measure: id } = await params
  const viewer = await currentViewer()
  const [locale, entries, boards] = await Promise.all([
    pageLocale(),
    dictionary(viewer),
    boardsToChoose(viewer),
  ])
  const entry = entries.find(({ measure }) => measure.id === id)
  if (!entry) throw new NotFound(message('errors.noMeasure', { measure: id.slice(0, 60) }))
  return (
    <DataPage
      locale={locale}
      title={say(locale, measureMessage(entry.measure, 'name'))}
      lead={say(locale, measureMessage(entry.measure, 'definition'))}
      crumbs={[
        { words: say(locale, 'layout.data'), href: '/data' },
        { words: say(locale, 'layout.dictionary'), href: '/data/dictionary' },
      ]}
    >
      <Facts facts={factsOfMeasure(locale, entry, boards)} />
    </DataPage>
  )
})
