import { Button } from '@/components/govuk/Button'
import type { Board } from '@/lib/boards/board'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { PersonForm } from './PersonForm'

/** Removal in two steps: a link that asks, then a button that does it. */
export function RemovePerson({
  locale,
  csrfToken,
  person,
  email,
  board,
  sure,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly person: string
  readonly email: string
  /** From which board; null for altogether. */
  readonly board: Pick<Board, 'slug' | 'name'> | null
  readonly sure: boolean
}) {
  const name = board?.name[locale] ?? ''
  const page = `/admin/people/${person}`
  return (
    <>
      {board && <p className="section__lead">{say(locale, 'people.removeLeadBoard', { board: name })}</p>}
      {sure ? (
        <>
          <p className="person__sure">
            {board
              ? say(locale, 'people.removeSureBoard', { email, board: name })
              : say(locale, 'people.removeSure', { email })}
          </p>
          <PersonForm
            csrfToken={csrfToken}
            act="remove"
            person={person}
            board={board?.slug}
            className="person__choice"
          >
            <Button warning>{say(locale, 'people.removeYes')}</Button>
            <a href={page} className="link">
              {say(locale, 'people.removeNo')}
            </a>
          </PersonForm>
        </>
      ) : (
        <p className="person__after">
          <a href={`${page}?ask=remove#remove`} className="link">
            {board ? say(locale, 'people.removeAskBoard', { board: name }) : say(locale, 'people.removeAsk')}
          </a>
        </p>
      )}
    </>
  )
}
