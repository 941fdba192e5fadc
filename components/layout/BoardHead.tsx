import { BoardSwitch } from '@/components/forms/BoardSwitch'
import type { BoardChoice, BoardHeader } from '@/lib/questions/board.types'
import type { Locale } from '@/lib/text/locale'
import { BoardIdentity } from './BoardIdentity'
import { Questions } from './Questions'
import type { QuestionPage } from './question-pages'

/** The top of a board's pages: whose figures these are, another board, and the questions. */
export function BoardHead({
  locale,
  board,
  choices,
  current,
  within = current,
  people = false,
}: {
  readonly locale: Locale
  readonly board: BoardHeader
  /** Boards that the viewer may change to. */
  readonly choices: readonly BoardChoice[]
  /** The page itself; null for one that is not among the questions. */
  readonly current: QuestionPage | null
  /** The question that the page belongs to. */
  readonly within?: QuestionPage | null
  /** Whether the viewer looks after the board's people. */
  readonly people?: boolean
}) {
  const own = choices.some(({ id }) => id === board.id)
  return (
    <>
      <section className="moj-identity-bar identity" aria-label={board.name[locale]}>
        <div className="identity__row">
          <BoardIdentity locale={locale} board={board} people={people} />
          {choices.length > 1 && (
            <div className="identity__switch">
              <BoardSwitch locale={locale} board={board} choices={choices} page={within ?? 'glance'} />
            </div>
          )}
        </div>
      </section>
      {own && <Questions locale={locale} board={board.slug} current={current} within={within} />}
    </>
  )
}
