import { z } from 'zod'
import { demonstrationAllowed } from '@/lib/access/demonstration-allowed'
import { roles } from '@/lib/access/roles'
import type { Person } from '@/lib/access/viewer-from-grants'
import { gateClient } from '@/lib/database/gate-client'
import { locales, type Locale } from '@/lib/text/locale'
import { sessionSettings } from './settings'

/** A person who may come in, with the version of their sessions. */
export type FoundPerson = Person & {
  readonly sessionVersion: number
  /** That of their boards, where these chose the same one. */
  readonly language: Locale | null
}

const row = z.object({
  id: z.uuid(),
  label: z.string(),
  demonstration: z.boolean(),
  session_version: z.number().int(),
  only_demonstration: z.boolean(),
  language: z.enum(locales).nullable(),
  grants: z.array(z.object({ role: z.enum(roles), boardId: z.number().int().nullable() })),
})

/**
 * The person of an id or an e-mail address; null where there is none, where they were removed, where the session was
 * signed out of, and for people of the demonstration once demonstration is over.
 *
 * @param by id of the person, with that of a session where there is one; or an address
 */
export async function findPerson(
  by: { readonly id: string; readonly session?: string } | { readonly email: string },
): Promise<FoundPerson | null> {
  const id = 'id' in by ? by.id : null
  const session = 'id' in by ? (by.session ?? null) : null
  const email = 'email' in by ? by.email.toLowerCase() : null
  const rows = await gateClient().$queryRaw`
    SELECT p.id::text, p.label, p.demonstration, p.session_version, scope.demonstration_only() AS only_demonstration,
           governance.language_of(p.id) AS language,
           coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'boardId', r.board_id) ORDER BY r.id)
             FILTER (WHERE r.id IS NOT NULL), '[]') AS grants
    FROM governance.person p LEFT JOIN governance.person_role r ON r.person_id = p.id
    WHERE (p.id = ${id}::uuid OR p.email = ${email}) AND p.removed_at IS NULL
      AND NOT EXISTS (SELECT FROM governance.ended_session e WHERE e.session_id = ${session}::uuid)
    GROUP BY p.id`
  const [found] = z.array(row).parse(rows)
  if (!found) return null
  const onlyDemonstration = found.only_demonstration
  if (found.demonstration && !demonstrationAllowed({ ...sessionSettings(), onlyDemonstration })) return null
  return {
    personId: found.id,
    label: found.label,
    grants: found.grants,
    sessionVersion: found.session_version,
    language: found.language,
  }
}
