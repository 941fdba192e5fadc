import { britishTime } from '@/components/words/british-time'
import type { GivableRoles } from '@/components/people/RoleFields'
import { managedBoards, managedRoles } from '@/lib/access/may-manage'
import type { RoleGrant } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { boards } from '@/lib/boards/boards'
import { boardById } from '@/lib/boards/find-board'
import type { PersonListed } from '@/lib/people/people'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { roleKeys, roleWords } from '../../_request/account-words'

/** A role with its board, in words. */
export function grantWords(locale: Locale, { role, boardId }: RoleGrant): string {
  return roleWords(locale, role, boardId === null ? null : (boardById(boardId)?.name ?? null))
}

/** The roles and boards that the viewer may give, boards by their names. */
export function givableRoles(locale: Locale, viewer: Viewer): GivableRoles {
  const managed = managedBoards(viewer)
  const compare = new Intl.Collator(locale).compare
  return {
    roles: managedRoles(viewer).map((role) => ({ role, words: say(locale, roleKeys[role]) })),
    boards: boards
      .filter(({ id }) => managed === 'all' || managed.includes(id))
      .map(({ slug, name }) => ({ slug, words: name[locale] }))
      .sort((a, b) => compare(a.words, b.words)),
  }
}

/** A day, as people write it, in the United Kingdom. */
export function dayWords(locale: Locale, at: Date): string {
  return britishTime(locale, { dateStyle: 'long' }).format(at)
}

/** When a person last signed in, or since when they are invited, for a table. */
export function enteredWords(locale: Locale, { enteredAt, invitedAt }: PersonListed): string {
  return enteredAt
    ? dayWords(locale, enteredAt)
    : say(locale, 'people.neverEntered', { at: dayWords(locale, invitedAt) })
}
