import { ListTable } from '@/components/figures/ListTable'
import type { Agreement } from '@/lib/agreements/agreement.types'
import type { Board } from '@/lib/boards/board'
import type { RecordAgency } from '@/lib/measures/agencies-needed'
import type { Locale } from '@/lib/text/locale'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { stateWords } from './agreement-words'

/** A board with what it has of each agency; null where there is none, undefined where it is not asked for. */
export type AgreementsOfBoard = {
  readonly board: Board
  readonly by: Readonly<Partial<Record<RecordAgency, Agreement | null>>>
}

/** A row for each board, a column for each agency. */
export function AgreementsTable({
  locale,
  agencies,
  rows,
  today,
  mayRegister,
}: {
  readonly locale: Locale
  readonly agencies: readonly RecordAgency[]
  readonly rows: readonly AgreementsOfBoard[]
  readonly today: string
  readonly mayRegister: boolean
}) {
  const name = say(locale, 'agreements.tableTitle')
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'agreements.columnBoard') },
        ...agencies.map((agency) => ({ name: say(locale, `agreements.column.${agency}`) })),
      ]}
      rows={rows.map(({ board, by }) => ({
        key: board.slug,
        head: board.name[locale],
        cells: agencies.map((agency) => {
          const agreement = by[agency]
          if (agreement === undefined) return null
          const of = { board: board.name[locale], with: message(`agreements.with.${agency}`) }
          if (agreement === null)
            return (
              <div key={agency} className="agreement-cell agreement-cell--not">
                <span>{say(locale, 'agreements.state.missing')}</span>
                {mayRegister && (
                  <a
                    className="link"
                    href={`/admin/agreements/new?board=${board.slug}&agency=${agency}`}
                    aria-label={say(locale, 'agreements.registerLabel', of)}
                  >
                    {say(locale, 'agreements.register')}
                  </a>
                )}
              </div>
            )
          const { state, words, when } = stateWords(locale, agreement, today)
          return (
            <div
              key={agency}
              className={state === 'active' ? 'agreement-cell' : `agreement-cell agreement-cell--${state}`}
            >
              <a
                className="link"
                href={`/admin/agreements/${agreement.id}`}
                aria-label={say(locale, 'agreements.cellLabel', { ...of, state: `${words} ${when}` })}
              >
                {words}
              </a>
              <span>{when}</span>
            </div>
          )
        }),
      }))}
    />
  )
}
