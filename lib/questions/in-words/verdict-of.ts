import { measureMessage } from '@/lib/measures/measure-message'
import { message, type Message } from '@/lib/text/message'
import type { BoardRow } from '../board-answer.types'
import type { Standing } from './standing'

/** The one sentence that answers "how do things stand?", chosen by the data. It claims no more than the signals do. */
export function verdictOf({ worse, better, unusual, steady, early, historic }: Standing): Message {
  const judged = worse.length + better.length + unusual.length + steady.length
  if (judged === 0) {
    if (early.length > 0) return message('glance.verdictEarly')
    return message(historic.length > 0 ? 'glance.verdictHistoric' : 'glance.verdictNothing')
  }
  if (worse.length > 0 && better.length > 0)
    return message('glance.verdictMixed', { worse: worse.length, better: better.length })
  if (worse.length > 0) return some(worse, judged, 'glance.verdictOneWorse', 'glance.verdictWorse')
  if (better.length > 0) return some(better, judged, 'glance.verdictOneBetter', 'glance.verdictBetter')
  if (unusual.length > 0) return some(unusual, judged, 'glance.verdictOneUnusual', 'glance.verdictUnusual')
  return message('glance.verdictSteady', { count: judged })
}

function some(rows: readonly BoardRow[], judged: number, one: Message['key'], more: Message['key']): Message {
  return rows.length === 1
    ? message(one, { measure: measureMessage(rows[0]!.series.measure, 'name') })
    : message(more, { count: rows.length, judged })
}
