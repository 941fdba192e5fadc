import { message, type Message } from '@/lib/text/message'
import type { Figure } from '../answer'
import type { MeasureSeries } from '../measure-series.types'
import { figureMessage } from './figure-message'
import { normalRange } from './normal-range'

/** What one row of the ledger says, chosen by its data. */
export function rowAnswer(series: MeasureSeries, yearAgo: Figure | null): Message {
  const figure = figureMessage(series, yearAgo)
  if (!figure) {
    const hidden = series.points.at(-1)?.figure.kind === 'suppressed'
    return message(hidden ? 'glance.rowHidden' : 'glance.rowNothing')
  }
  if (series.provenance.historic) return message('glance.rowHistoric', { figure })
  const [signal, reason] = series.sentences
  switch (series.signal) {
    case 'worse':
    case 'better':
    case 'neutral-high':
    case 'neutral-low':
      return message('glance.rowSignal', { signal: signal!, reason: reason!, figure })
    case 'none': {
      const range = normalRange(series)
      return range
        ? message('glance.rowSteadyRange', { figure, range })
        : message('glance.rowSteady', { figure })
    }
    case 'early':
      return message('glance.rowNote', { figure, note: signal! })
    case 'not-judged':
      return message('glance.rowPlain', { figure })
  }
}
