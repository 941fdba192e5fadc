import { Radios } from '@/components/govuk/Radios'
import { Select } from '@/components/govuk/Select'
import type { Role } from '@/lib/access/roles'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

const about: Record<Role, MessageKey> = {
  member: 'pages.memberMay',
  analyst: 'pages.analystMay',
  manager: 'pages.managerMay',
  reviewer: 'pages.reviewerMay',
  steward: 'pages.stewardMay',
  administrator: 'pages.administratorMay',
}

/** What roles and boards the person at the form may give, in words. */
export type GivableRoles = {
  readonly roles: readonly { readonly role: Role; readonly words: string }[]
  readonly boards: readonly { readonly slug: string; readonly words: string }[]
}

/** A role and, where there is a choice, its board. */
export function RoleFields({
  locale,
  givable,
  legend,
  hint,
  chosen = {},
  faults = {},
}: {
  readonly locale: Locale
  readonly givable: GivableRoles
  readonly legend: string
  readonly hint?: string
  readonly chosen?: { readonly role?: string; readonly board?: string }
  /** What is wrong, by field. */
  readonly faults?: { readonly role?: string; readonly board?: string }
}) {
  const { roles, boards } = givable
  const national = roles.some(({ role }) => role === 'administrator')
  return (
    <>
      <Radios
        name="role"
        label={legend}
        hint={hint}
        value={chosen.role}
        error={faults.role}
        choices={roles.map(({ role, words }) => ({ value: role, words, hint: say(locale, about[role]) }))}
      />
      {boards.length === 1 ? (
        <input type="hidden" name="board" value={boards[0]!.slug} />
      ) : (
        <Select
          id="board"
          name="board"
          label={say(locale, 'people.board')}
          hint={national ? say(locale, 'people.boardHint') : undefined}
          value={chosen.board ?? ''}
          error={faults.board}
          choices={[
            { value: '', words: say(locale, 'people.noBoard') },
            ...boards.map(({ slug, words }) => ({ value: slug, words })),
          ]}
        />
      )}
    </>
  )
}
