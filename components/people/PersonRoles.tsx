import { Button } from '@/components/govuk/Button'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { PersonForm } from './PersonForm'

/** A role that somebody holds, in words, with the name of its board in addresses. */
export type HeldRole = { readonly role: string; readonly board: string | null; readonly words: string }

/** The roles of a person, each with a form of one button that takes it away. */
export function PersonRoles({
  locale,
  csrfToken,
  person,
  held,
  fixed,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly person: string
  readonly held: readonly HeldRole[]
  /** They can be read but not taken away. */
  readonly fixed: boolean
}) {
  return (
    <ul className="person__roles">
      {held.map(({ role, board, words }) => (
        <li key={words} className="person__role">
          <strong>{words}</strong>
          {!fixed && held.length > 1 && (
            <PersonForm csrfToken={csrfToken} act="take" person={person} role={role} board={board}>
              <Button secondary label={say(locale, 'people.takeLabel', { role: words })}>
                {say(locale, 'people.take')}
              </Button>
            </PersonForm>
          )}
        </li>
      ))}
    </ul>
  )
}
