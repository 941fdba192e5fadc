import type { Role } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { boardById } from '@/lib/boards/find-board'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

export const roleKeys: Record<Role, MessageKey> = {
  member: 'layout.memberRole',
  analyst: 'layout.analystRole',
  manager: 'layout.managerRole',
  reviewer: 'layout.reviewerRole',
  steward: 'layout.stewardRole',
  administrator: 'layout.administratorRole',
}

/** A role with its board, in the words of one language: "Board analyst, Kent". */
export function roleWords(
  locale: Locale,
  role: Role,
  board: { readonly en: string; readonly cy: string } | null,
): string {
  const words = say(locale, roleKeys[role])
  return board === null ? words : say(locale, 'layout.roleOfBoard', { role: words, board: board[locale] })
}

/** How the header calls the viewer: their first role, or their name where they have none. */
export function accountWords(locale: Locale, { grants, label }: Viewer): string {
  const [first] = grants
  if (!first) return label
  return roleWords(
    locale,
    first.role,
    first.boardId === null ? null : (boardById(first.boardId)?.name ?? null),
  )
}
