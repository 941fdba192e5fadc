import { TrustLine } from '@/components/figures/TrustLine'
import type { DemandAcross, SumDemand } from '@/lib/demand/across/across.types'
import { monthMessage } from '@/lib/demand/across/in-words'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'

/** What the figures of all boards rest on: source, edition, linkage, invented or not, and boards that are not in them. */
export function AcrossTrust({
  locale,
  page: { series, edition, leftOut, from },
  total,
}: {
  readonly locale: Locale
  readonly page: DemandAcross
  readonly total: SumDemand
}) {
  if (!series) return null
  return (
    <TrustLine
      locale={locale}
      series={series}
      currentEdition={edition.current}
      shown={leftOut.map(({ why }) => ({ kind: 'unavailable', reason: why }))}
      counted={message('demandAcross.counted', {
        ...{ boards: total.boards, open: Math.round(total.open) },
        month: monthMessage(from!, 0),
      })}
    />
  )
}
