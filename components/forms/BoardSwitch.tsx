import { Button } from '@/components/govuk/Button'
import { Select } from '@/components/govuk/Select'
import type { BoardChoice } from '@/lib/questions/board.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Another board, at the same question: a GET form, folded on phones. */
export function BoardSwitch({
  locale,
  board,
  choices,
  page,
}: {
  readonly locale: Locale
  readonly board: BoardChoice
  readonly choices: readonly BoardChoice[]
  readonly page: string
}) {
  const known = choices.some(({ id }) => id === board.id)
  return (
    <details className="fold fold--phone">
      <summary>
        <span className="fold__words">{say(locale, 'layout.changeBoard')}</span>
      </summary>
      <form className="switcher" method="get" action="/">
        <input type="hidden" name="page" value={page} />
        <Select
          id="board"
          name="board"
          label={say(locale, 'layout.board')}
          value={known ? board.slug : (choices[0]?.slug ?? '')}
          choices={choices.map(({ slug, name }) => ({ value: slug, words: name[locale] }))}
        />
        <Button secondary>{say(locale, 'layout.changeBoard')}</Button>
      </form>
    </details>
  )
}
