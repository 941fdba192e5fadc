import pLimit from 'p-limit'
import { signScope } from '@/lib/access/sign-scope'
import type { Viewer } from '@/lib/access/viewer'
import { oncePerProcess } from '@/lib/database/once-per-process'
import { scopeKey } from '@/lib/database/scope-key'
import { scopedTransaction, type ScopedDatabase } from '@/lib/database/scoped-transaction'
import { webClient } from '@/lib/database/web-client'
import { utcToday } from '@/lib/time/utc-today'
import type { PolicyAndEdition } from '../edition.types'
import { policyAndEdition } from '../policy-and-edition'
import { AnswerCache } from './answer-cache'

/** A question with everything that sets its answer apart from that of another question. */
export type Question = {
  readonly name: string
  /** Plain values only: they become part of the key. */
  readonly parameters: Readonly<Record<string, string | number | undefined>>
}

/** What an answer is worked out from, besides its parameters. */
export type Asking = {
  readonly database: ScopedDatabase
  readonly viewer: Viewer
  readonly now: PolicyAndEdition
  /** YYYY-MM-DD in UTC; decides what is historic. */
  readonly today: string
}

/** A token outlives its transaction by no more than this. */
const tokenSeconds = 30

/**
 * Questions of a process that are in a transaction at a time. Between its queries a question needs the one processor there
 * is: more of them at once would not end sooner, only each hold its connection for longer, until one runs out of time.
 */
const turns = 2

/**
 * The one way to figures. Answers by (edition, policy version, day, question, scope, naming rights, right to check
 * releases) come from memory; any other is read in a transaction that carries the viewer's scope, signed.
 *
 * @param answer within the transaction: asks no other question, or both would wait for a turn
 * @param workOut what takes long and needs no more of the database, after the transaction has ended
 * @throws ServiceError of the question; ServiceUnavailable before the first edition
 */
export async function ask<Read, T = Read>(
  viewer: Viewer,
  question: Question,
  answer: (asking: Asking) => Promise<Read>,
  workOut?: (read: Read) => T | Promise<T>,
): Promise<T> {
  const now = await policyAndEdition(viewer)
  const today = utcToday()
  const boardIds = viewer.scope?.boardIds ?? []
  const parameters = Object.entries(question.parameters).filter(([, value]) => value !== undefined)
  const key = JSON.stringify([
    now.edition.id,
    now.policyVersion,
    today,
    question.name,
    parameters.sort(([a], [b]) => (a < b ? -1 : 1)),
    boardIds,
    viewer.seesBoardNames,
    seesToCheck(viewer),
  ])
  return answerCache().get(key, async () => {
    const read = await questionTurns()(() => {
      const expiresAt = Math.floor(Date.now() / 1000) + tokenSeconds
      const token = signScope({ personId: viewer.personId, boardIds, expiresAt }, scopeKey())
      return scopedTransaction(webClient(), token, (database) => answer({ database, viewer, now, today }))
    })
    return workOut ? workOut(read) : (read as unknown as T)
  })
}

function questionTurns() {
  return oncePerProcess('question-turns', () => pLimit(turns))
}

/** Whether a viewer sees figures for which there is no agreement, in order to check releases (door/agreed.ts). */
export function seesToCheck({ permissions }: Viewer): boolean {
  return permissions.has('releases.manage')
}

/** One cache for the process, whatever number of times this module is loaded. */
export function answerCache(): AnswerCache {
  return oncePerProcess('answers', () => new AnswerCache())
}
