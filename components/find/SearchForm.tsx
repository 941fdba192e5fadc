import { exploreAddress } from '@/components/explore/explore-address'
import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { Select } from '@/components/govuk/Select'
import type { BoardChoice } from '@/lib/questions/board.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Every measure, by question. */
const index = '/data/dictionary'

/** What somebody wants to know, and of which of their boards: a GET form; and the index of all measures. */
export function SearchForm({
  locale,
  text,
  boards,
  board,
}: {
  readonly locale: Locale
  readonly text: string
  readonly boards: readonly BoardChoice[]
  readonly board: BoardChoice | null
}) {
  return (
    <>
      <form className="find" method="get" action="/find" role="search">
        <Field
          id="find-text"
          name="text"
          type="search"
          label={say(locale, 'find.label')}
          hint={say(locale, 'find.hint')}
          value={text}
        />
        {boards.length > 1 && (
          <Select
            id="find-board"
            name="board"
            label={say(locale, 'find.boardLabel')}
            value={board?.slug ?? ''}
            choices={[
              { value: '', words: say(locale, 'find.anyBoard') },
              ...boards.map(({ slug, name }) => ({ value: slug, words: name[locale] })),
            ]}
          />
        )}
        <Button>{say(locale, 'find.button')}</Button>
      </form>
      <p className="find__index">
        <a href={index} className="link">
          {say(locale, 'find.dictionary')}
        </a>
      </p>
      {boards.length > 0 && (
        <p className="find__index">
          <a href={exploreAddress((board ?? boards[0]!).slug)} className="link">
            {say(locale, 'explore.linkAny')}
          </a>
        </p>
      )}
    </>
  )
}
