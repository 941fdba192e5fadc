import { z } from 'zod'
import { BadRequest, NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { gateClient } from '@/lib/database/gate-client'
import { message } from '@/lib/text/message'
import { isDay } from '@/lib/time/is-day'
import type { IssueDraft } from './issue.types'
import { knownIssue, requireAnnotating } from './known-issues'

/**
 * Writes a known issue, or changes the one of a number. The database notes it in the audit, or it is not done.
 *
 * @returns its number
 * @throws Forbidden for anybody but a steward; NotFound where there is none to change
 */
export async function keepIssue(viewer: Viewer, number: number | null, draft: IssueDraft): Promise<number> {
  requireAnnotating(viewer)
  const { measure, boardId, from, to, isBreak, words } = draft
  const rows = await gateClient().$queryRaw`
    SELECT scope.keep_annotation(${viewer.personId}::uuid, ${number}::int, ${measure}, ${boardId}::smallint,
      ${from}::date, ${to}::date, ${isBreak}, ${words.en}, ${words.cy}) AS id`
  const { id } = z.array(z.object({ id: z.number().int().nullable() })).parse(rows)[0]!
  if (id === null) throw new NotFound(message('issues.gone'))
  return id
}

/**
 * Ends a known issue on a day.
 *
 * @param last its last day, YYYY-MM-DD
 * @throws Forbidden, NotFound; BadRequest for no day, or one before its first
 */
export async function endIssue(viewer: Viewer, number: number, last: string): Promise<void> {
  const issue = await knownIssue(viewer, String(number))
  if (!isDay(last) || last < issue.from)
    throw new BadRequest([{ parameter: 'to', words: message('issues.fault.to') }])
  await keepIssue(viewer, number, { ...issue, to: last })
}

/**
 * Takes a known issue back.
 *
 * @throws Forbidden for anybody but a steward; NotFound where there is none
 */
export async function withdrawIssue(viewer: Viewer, number: number): Promise<void> {
  requireAnnotating(viewer)
  const rows = await gateClient().$queryRaw`
    SELECT scope.withdraw_annotation(${viewer.personId}::uuid, ${number}::int) AS done`
  if (!z.array(z.object({ done: z.boolean() })).parse(rows)[0]!.done)
    throw new NotFound(message('issues.gone'))
}
