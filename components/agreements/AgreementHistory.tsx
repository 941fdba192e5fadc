import { britishTime } from '@/components/words/british-time'
import { ListTable } from '@/components/figures/ListTable'
import type { AgreementChange } from '@/lib/agreements/agreement.types'
import { changedFields } from '@/lib/agreements/changed-fields'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

/** What became of an agreement, the newest first. Who did it is for administrators. */
export function AgreementHistory({
  locale,
  changes,
  named,
}: {
  readonly locale: Locale
  readonly changes: readonly AgreementChange[]
  readonly named: boolean
}) {
  const name = say(locale, 'agreements.historyTitle')
  const time = britishTime(locale, { dateStyle: 'long', timeStyle: 'short' })
  const who = (by: string | null) => {
    if (by === null) return say(locale, 'agreements.byNobody')
    return named ? by : say(locale, 'agreements.byAdministrator')
  }
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={(['columnWhen', 'columnAct', 'columnBy', 'columnTerm', 'columnWhat'] as const).map(
        (column) => ({
          name: say(locale, `agreements.${column}`),
        }),
      )}
      rows={changes.map(({ act, at, by, kept }, i) => ({
        key: `${at.toISOString()} ${i}`,
        head: time.format(at),
        cells: [
          say(locale, `agreements.act.${act}`),
          who(by),
          say(locale, 'agreements.term', { from: dayMessage(kept.from), to: dayMessage(kept.to) }),
          act === 'ended'
            ? (kept.endedWhy ?? '')
            : changedFields(changes[i + 1]?.kept, kept)
                .map((field) => say(locale, `agreements.${field}`))
                .join(', '),
        ],
      }))}
    />
  )
}
