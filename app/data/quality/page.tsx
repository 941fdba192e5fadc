import { DatesSection } from '@/components/quality/DatesSection'
import { FieldsSection } from '@/components/quality/FieldsSection'
import { JoinsSection } from '@/components/quality/JoinsSection'
import { QualityFacts } from '@/components/quality/QualityFacts'
import { SetAsideSection } from '@/components/quality/SetAsideSection'
import { viewDataQuality } from '@/lib/audit/view-data-quality'
import type { QueryParameters } from '@/lib/questions/read-measure-question'
import { currentViewer } from '@/lib/session/current-viewer'
import { LinkedRecords } from '../../_parts/LinkedRecords'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

/** How good the linked records are, for one of the viewer's boards or for England and Wales. */
export default asPage(async function QualityPage({
  searchParams,
}: {
  readonly searchParams: Promise<QueryParameters>
}) {
  const { board } = await searchParams
  const viewer = await currentViewer()
  const [locale, answer] = await Promise.all([
    pageLocale(),
    viewDataQuality(viewer, typeof board === 'string' && board !== '' ? { board } : {}),
  ])
  return (
    <LinkedRecords locale={locale} page="quality" answer={answer}>
      {(release) => (
        <>
          {release.joins.length > 0 && <JoinsSection locale={locale} release={release} />}
          <QualityFacts locale={locale} release={release} />
          <FieldsSection locale={locale} release={release} />
          <DatesSection locale={locale} release={release} />
          <SetAsideSection locale={locale} setAside={release.setAside} />
        </>
      )}
    </LinkedRecords>
  )
})
