import { utcToday } from '@/lib/time/utc-today'
import type { Client } from 'pg'
import { inventedAgreements } from './invented-agreements'

/**
 * Keeps an invented agreement of every board with every agency while all restricted sources are invented and there are
 * linked ones among them; those that somebody has changed stay as they are, the days of all others move with today.
 * Beside anything real there is none.
 *
 * @param database as owner
 */
export async function keepInventedAgreements(database: Client): Promise<void> {
  const found = await database.query<{ invented: boolean }>(
    `SELECT scope.demonstration_only() AND EXISTS (
       SELECT FROM releases.source WHERE kind = 'linked' AND demonstration) AS invented`,
  )
  if (!found.rows[0]!.invented) {
    await database.query('DELETE FROM governance.agreement WHERE demonstration')
    return
  }
  await database.query(
    `WITH invented AS (
       SELECT i.*, (i.ended ->> 'on')::timestamptz AS ended_at, i.ended ->> 'why' AS ended_why
       FROM jsonb_to_recordset($1) AS i ("boardId" smallint, agency governance.agency, parties text, purpose text,
         "lawfulBasis" text, "contactName" text, "contactEmail" text, documents jsonb, "from" date, "to" date, ended jsonb)
       JOIN reference.board b ON b.id = i."boardId"
     ), kept AS (
       INSERT INTO governance.agreement AS a (board_id, agency, demonstration, parties, purpose, lawful_basis, contact_name,
         contact_email, documents, starts_on, ends_on, ended_at, ended_why)
       SELECT "boardId", agency, true, parties, purpose, "lawfulBasis", "contactName", "contactEmail", documents, "from",
         "to", ended_at, ended_why
       FROM invented ORDER BY "boardId", agency
       ON CONFLICT (board_id, agency, demonstration) DO UPDATE
       SET starts_on = excluded.starts_on, ends_on = excluded.ends_on, ended_at = excluded.ended_at
       WHERE a.ends_on < excluded.ends_on AND NOT EXISTS (
         SELECT FROM governance.agreement_change c WHERE c.agreement_id = a.id AND c.person_id IS NOT NULL)
       RETURNING a.*
     )
     INSERT INTO governance.agreement_change (agreement_id, at, act, kept)
     SELECT k.id, made.at, made.act, made.kept
     FROM kept k CROSS JOIN LATERAL (
       VALUES (k.starts_on::timestamptz, 'made', to_jsonb(k) || '{"ended_at": null, "ended_why": null}'),
              (k.ended_at, 'ended', to_jsonb(k))) made (at, act, kept)
     WHERE made.at IS NOT NULL AND NOT EXISTS (SELECT FROM governance.agreement_change c WHERE c.agreement_id = k.id)
     ORDER BY k.id, made.at`,
    [JSON.stringify(inventedAgreements(utcToday()))],
  )
}
