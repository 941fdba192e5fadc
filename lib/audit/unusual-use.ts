import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { asActor } from '@/lib/database/as-actor'
import { Prisma } from '@/lib/database/generated/client'
import { knownPerson } from './known-person'
import { requireAudit } from './require-audit'
import { unusualDays, unusualLimits, unusualRules } from './unusual-rules'

const row = z
  .object({
    rule: z.enum(unusualRules),
    person_id: z.string().nullable(),
    email: z.string().nullable(),
    day: z.string(),
    times: z.number().int(),
    ask: z.array(z.string()),
  })
  .transform(({ person_id, email, ...rest }) => ({
    ...rest,
    who: person_id === null ? null : { id: person_id, email },
  }))

/**
 * That somebody did more of something in a day than people usually do. `who` is null for what nobody who is known did,
 * such as sign-ins that were refused; `ask` are the addresses of those who can tell more.
 */
export type UnusualUse = z.output<typeof row>

const most = 100

/**
 * Unusual use of the last four weeks, the latest first, counted from the trail as the viewer may read it: a manager's
 * counts are of acts at their boards.
 *
 * @throws Forbidden where the viewer reads no audit
 */
export async function unusualUse(viewer: Viewer): Promise<readonly UnusualUse[]> {
  const boards = await requireAudit(viewer, 'view')
  const limits = unusualLimits()
  const own = boards === 'all' ? Prisma.sql`true` : Prisma.sql`a.board_id = ANY (${[...boards]}::smallint[])`
  // Who looks after the person: administrators are shown the managers of their boards, managers the administrators.
  const asked =
    boards === 'all'
      ? Prisma.sql`r.role = 'manager' AND r.board_id IN (
          SELECT t.board_id FROM governance.person_role t WHERE t.person_id = f.person_id)`
      : Prisma.sql`r.role = 'administrator'`
  const rows = await asActor(
    viewer,
    (database) => database.$queryRaw`
      WITH counted AS (
        SELECT a.id, a.person_id, (a.at AT TIME ZONE 'Europe/London')::date AS day, a.action, a.outcome,
               a.details ? 'token' AS by_token
        FROM governance.audit_event a
        WHERE a.at > now() - make_interval(days => ${unusualDays}::int)
          AND (a.action <> 'view' OR a.outcome = 'refused' OR a.details ? 'token') AND ${own}
      ), tries AS (
        SELECT person_id, day, outcome,
               row_number() OVER (PARTITION BY person_id, day ORDER BY id)
                 - row_number() OVER (PARTITION BY person_id, day, outcome ORDER BY id) AS run
        FROM counted WHERE action = 'sign-in'
      ), flag AS (
        SELECT 'exports' AS rule, person_id, day, count(*) AS times
        FROM counted WHERE action = 'export' AND outcome = 'allowed'
        GROUP BY person_id, day HAVING count(*) >= ${limits.exports}
        UNION ALL
        SELECT 'refusals', person_id, day, count(*)
        FROM counted WHERE action <> 'sign-in' AND outcome = 'refused'
        GROUP BY person_id, day HAVING count(*) >= ${limits.refusals}
        UNION ALL
        SELECT 'sign-ins', person_id, day, max(length)
        FROM (SELECT person_id, day, count(*) AS length FROM tries WHERE outcome = 'refused'
              GROUP BY person_id, day, run) runs
        GROUP BY person_id, day HAVING max(length) >= ${limits['sign-ins']}
        UNION ALL
        SELECT 'api', person_id, day, count(*)
        FROM counted WHERE by_token AND outcome = 'allowed'
        GROUP BY person_id, day HAVING count(*) >= ${limits.api}
      )
      SELECT f.rule, f.person_id::text, CASE WHEN ${knownPerson(boards)} THEN p.email END AS email, f.day::text,
             f.times::int,
             ARRAY(SELECT DISTINCT o.email FROM governance.person o JOIN governance.person_role r ON r.person_id = o.id
                   WHERE o.removed_at IS NULL AND o.demonstration = scope.demonstrates()
                     AND o.id IS DISTINCT FROM f.person_id AND o.id <> ${viewer.personId}::uuid AND ${asked}
                   ORDER BY 1 LIMIT 3) AS ask
      FROM flag f LEFT JOIN governance.person p ON p.id = f.person_id
      ORDER BY f.day DESC, f.times DESC, f.rule, f.person_id LIMIT ${most}`,
  )
  return z.array(row).parse(rows)
}
