import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Message, MessageKey } from '@/lib/text/message'
import { ofChange } from './of-change'

/** Said in a column of its own, or for the page of the measure. */
const elsewhere: ReadonlySet<MessageKey> = new Set([
  'spc.concern',
  'spc.improvement',
  'spc.neutralHigh',
  'spc.neutralLow',
  'spc.askConcern',
  'spc.askImprovement',
  'spc.askNeutral',
])

/**
 * What a line of the ledger says beside its figure and signal: why it is unusual and what is normal. Where there is
 * nothing to judge, the answer of the question stands.
 */
export function rowSentences(series: MeasureSeries, answer: Message): readonly Message[] {
  const { sentences, provenance } = series
  const own = sentences.filter(({ key }) => !elsewhere.has(key))
  return own.length === 0 || provenance.historic ? [answer] : ofChange(series, own)
}
