import type { ReactNode } from 'react'
import { WithheldNotice } from '@/components/agreements/WithheldNotice'
import { EmptyState } from '@/components/figures/EmptyState'
import { ChooseArea } from '@/components/forms/ChooseArea'
import { DataPage } from '@/components/layout/DataPage'
import type { LinkedRelease, OfLinkedRelease } from '@/lib/questions/linked-release.types'
import { bothNames } from '@/lib/text/both-names'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** The frame of a page about the linked records of an area: of which area, of which release, what is withheld. */
export function LinkedRecords<Release extends LinkedRelease>({
  locale,
  page,
  answer: { boards, area, release },
  children,
}: {
  readonly locale: Locale
  readonly page: 'linkage' | 'quality'
  readonly answer: OfLinkedRelease<Release>
  readonly children: (release: Release) => ReactNode
}) {
  return (
    <DataPage
      locale={locale}
      title={say(locale, `${page}.title`)}
      lead={say(locale, `${page}.lead`)}
      crumbs={[{ words: say(locale, 'layout.data'), href: '/data' }]}
    >
      {release ? (
        <div className="entries">
          <ChooseArea locale={locale} action={`/data/${page}`} boards={boards} area={area} />
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
          {children(release)}
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
}
