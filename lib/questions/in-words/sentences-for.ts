import { measureMessage } from '@/lib/measures/measure-message'
import { message, type Message } from '@/lib/text/message'
import type { BoardRow } from '../board-answer.types'
import { figureMessage } from './figure-message'
import { normalRange } from './normal-range'
import type { Standing } from './standing'

/** Told first where nothing is unusual: one measure of each question that boards ask. */
const leading = ['conviction-rate', 'offence-to-completion', 'withdrawal-police', 'crown-receipts']

const signalKeys = {
  worse: 'glance.worse',
  better: 'glance.better',
  'neutral-high': 'glance.higher',
  'neutral-low': 'glance.lower',
} as const

/**
 * Three to five sentences after the verdict: what is unusual, the clearest first; the conviction rate or the next
 * leading measures where there is room; what did not change. Fewer where a board has few figures.
 */
export function sentencesFor(standing: Standing): readonly Message[] {
  const { worse, better, unusual, steady, early, historic } = standing
  const all = [...worse, ...better, ...unusual]
  const clearest = [...worse.slice(0, 2), ...better.slice(0, 1), ...unusual.slice(0, 1)].slice(0, 3)
  // The conviction rate is always told: it is what boards look for first.
  const headline = all.find(({ series }) => series.measure.id === leading[0])
  const signalled = headline && !clearest.includes(headline) ? [...clearest.slice(0, 2), headline] : clearest
  const order = ({ series }: BoardRow) =>
    (leading.indexOf(series.measure.id) + leading.length + 1) % (leading.length + 1)
  const quiet = [...steady].sort((a, b) => order(a) - order(b)).slice(0, Math.max(1, 3 - signalled.length))
  const restSteady = steady.length - quiet.length
  return [
    ...signalled.map(sentenceOf),
    ...quiet.map(sentenceOf),
    ...(restSteady > 0 ? [message('glance.othersSteady', { count: restSteady })] : []),
    ...(early.length > 0 ? [message('glance.othersEarly', { count: early.length })] : []),
    ...(historic.length > 0 ? [message('glance.othersHistoric', { count: historic.length })] : []),
  ].slice(0, 5)
}

function sentenceOf({ series, yearAgo }: BoardRow): Message {
  const measure = measureMessage(series.measure, 'name')
  const figure = figureMessage(series, yearAgo)!
  if (series.signal in signalKeys)
    return message(signalKeys[series.signal as keyof typeof signalKeys], { measure, figure })
  const range = normalRange(series)
  return range
    ? message('glance.steadyRange', { measure, figure, range })
    : message('glance.steady', { measure, figure })
}
