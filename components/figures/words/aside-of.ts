import { shownLimits } from '@/components/words/bounds-of'
import { finer } from '@/lib/measures/finer'
import { rangeMessage, valueMessage } from '@/lib/measures/value-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { message, type Message, type MessageKey } from '@/lib/text/message'

/** The sentences of a series by where they stand beside its chart. */
export type Aside = {
  readonly reasons: readonly Message[]
  readonly range: Message | null
  readonly ask: Message | null
}

/** Told by the signal's own words or under a heading of their own. */
const elsewhere: ReadonlySet<MessageKey> = new Set([
  'spc.concern',
  'spc.improvement',
  'spc.neutralHigh',
  'spc.neutralLow',
  'spc.normalRange',
  'spc.askConcern',
  'spc.askImprovement',
  'spc.askNeutral',
  'spc.noClearChange',
  'spc.commonCause',
])
const asks: ReadonlySet<MessageKey> = new Set(['spc.askConcern', 'spc.askImprovement', 'spc.askNeutral'])

/** Sorts what a series says into why, what is normal, and what to ask whom. */
export function asideOf(series: MeasureSeries): Aside {
  const { sentences, measure } = series
  const ask = sentences.find(({ key }) => asks.has(key))
  return {
    reasons: sentences.filter(({ key }) => !elsewhere.has(key)),
    range: rangeOf(series),
    ask: ask ? message('figure.ask', { question: ask, agency: measure.ask.agency }) : null,
  }
}

function rangeOf({ reading, measure, charted }: MeasureSeries): Message | null {
  const point = reading?.latest && reading.points[reading.latest.index]
  if (!point || point.mean === null || charted === 'net-change') return null
  const fine = finer(measure, reading)
  const words = (value: number) => valueMessage(fine, value)
  if (point.lower === null || point.upper === null)
    return reading.kind === 'run' ? message('figure.medianText', { median: words(point.mean) }) : null
  const { lower, upper } = shownLimits(measure, point)
  if (lower !== null && upper !== null)
    return message('figure.normalRangeText', { range: rangeMessage(fine, lower, upper) })
  if (upper !== null) return message('figure.normalUpperText', { upper: words(upper) })
  return lower === null ? null : message('figure.normalLowerText', { lower: words(lower) })
}
