import { Prisma } from '@/lib/database/generated/client'

/**
 * Whether the reader of a trail sees a person `p` by name: an administrator everybody, a manager who has, or had, a role
 * of their board. Of others a manager sees that somebody did something at the board, and a reference that an
 * administrator can look up. People of the demonstration and people of real life do not see each other.
 */
export function knownPerson(boards: 'all' | readonly number[]): Prisma.Sql {
  const seen =
    boards === 'all'
      ? Prisma.sql`true`
      : Prisma.sql`(
          EXISTS (SELECT FROM governance.person_role r
                  WHERE r.person_id = p.id AND r.board_id = ANY (${[...boards]}::smallint[]))
          OR EXISTS (SELECT FROM governance.audit_event was
                     WHERE was.subject = 'person/' || p.id AND was.board_id = ANY (${[...boards]}::smallint[])
                       AND was.action IN ('person-invited', 'role-added') AND was.outcome = 'allowed'))`
  return Prisma.sql`(p.demonstration = scope.demonstrates() AND ${seen})`
}
