import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { EmptyState } from '@/components/figures/EmptyState'
import { ChooseArea } from '@/components/forms/ChooseArea'
import { DataPage } from '@/components/layout/DataPage'
import { DatesSection } from '@/components/quality/DatesSection'
import { FieldsSection } from '@/components/quality/FieldsSection'
import { JoinsSection } from '@/components/quality/JoinsSection'
import { QualityFacts } from '@/components/quality/QualityFacts'
import { SetAsideSection } from '@/components/quality/SetAsideSection'
import { viewDataQuality } from '@/lib/audit/view-data-quality'
import type { QueryParameters } from '@/lib/questions/read-measure-question'
import { currentViewer } from '@/lib/session/current-viewer'
import { bothNames } from '@/lib/text/both-names'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
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
  const { boards, area, release } = answer
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'quality.title')}
      lead={say(locale, 'quality.lead')}
      crumbs={[{ words: say(locale, 'layout.data'), href: '/data' }]}
    >
      {release ? (
        <div className="entries">
          <ChooseArea locale={locale} action="/data/quality" boards={boards} area={area} />
          <p className="quality__of">
            {say(locale, 'quality.of', {
              area: bothNames(area.name),
              release: String(release.id),
              from: dayMessage(release.from),
              to: dayMessage(release.to),
            })}
            {release.demonstration && (
              <>
                {' '}
                <span className="invented">{say(locale, 'figure.demonstration')}</span>
              </>
            )}
          </p>
          <WithheldNotice locale={locale} board={area.name} withheld={release.withheld} />
          {release.joins.length > 0 && <JoinsSection locale={locale} release={release} />}
          <QualityFacts locale={locale} release={release} />
          <FieldsSection locale={locale} release={release} />
          <DatesSection locale={locale} release={release} />
          <SetAsideSection locale={locale} setAside={release.setAside} />
        </div>
      ) : (
        <EmptyState
          locale={locale}
          title={say(locale, 'quality.none')}
          reason={say(locale, 'quality.noneWhy')}
        />
      )}
    </DataPage>
  )
})
