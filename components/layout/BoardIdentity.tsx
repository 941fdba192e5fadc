import { regionWords } from '@/components/words/region-words'
import type { BoardHeader } from '@/lib/questions/board.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The board by name, and the areas that it is made of. */
export function BoardIdentity({
  locale,
  board,
  people = false,
}: {
  readonly locale: Locale
  readonly board: BoardHeader
  /** With a way to the board's people, and to what was done at the board. */
  readonly people?: boolean
}) {
  const { forces } = board
  return (
    <div>
      <p className="identity__name">{board.name[locale]}</p>
      <p className="identity__detail">
        {say(locale, 'layout.localBoard')}{' '}
        <span className="identity__more">
          {say(locale, 'layout.forces', { count: forces.length, names: forces.join(', ') })}{' '}
          {say(locale, 'layout.cpsArea', { name: board.cpsArea })}{' '}
          {say(locale, 'layout.courtRegion', { name: regionWords(locale, board.region) })}
        </span>
        {people && (
          <>
            {' '}
            <a href={`/admin/people?board=${board.slug}`} className="link">
              {say(locale, 'people.boardLink')}
            </a>{' '}
            <a href={`/admin/boards/${board.slug}`} className="link">
              {say(locale, 'settings.boardLink')}
            </a>{' '}
            <a href={`/admin/audit?board=${board.slug}`} className="link">
              {say(locale, 'audit.boardLink')}
            </a>
          </>
        )}
      </p>
    </div>
  )
}
