import { measureMessage } from '@/lib/measures/measure-message'
import { valueMessage } from '@/lib/measures/value-message'
import { message, type Message } from '@/lib/text/message'
import { dayMessage } from '@/lib/text/say-period'
import { endOfPeriod } from '@/lib/time/step-period'
import type { BoardRow } from '../board-answer.types'
import type { Standing } from './standing'

/** "How sure are we?": why the clearest signals are signals, how exact the main rate is, what is hidden, how new it is. */
export function sureOf(standing: Standing, rows: readonly BoardRow[]): readonly Message[] {
  const { worse, better, unusual } = standing
  const signalled = [...worse, ...better, ...unusual].slice(0, 2)
  const hidden = rows
    .flatMap(({ series }) => series.points)
    .filter(({ figure }) => figure.kind === 'suppressed').length
  const newest = rows
    .flatMap(({ series }) =>
      series.latest === null ? [] : [endOfPeriod(series.points[series.latest]!.period)],
    )
    .sort()
    .at(-1)
  const rate = rows.find(({ series }) => series.measure.id === 'conviction-rate') ?? signalled[0]
  return [
    ...signalled.map(({ series }) =>
      message('glance.sureReason', {
        measure: measureMessage(series.measure, 'name'),
        reason: series.sentences[1]!,
      }),
    ),
    ...(rate ? intervalOf(rate) : []),
    ...(signalled.length > 0 ? [message('glance.sureChance')] : []),
    ...(hidden > 0 ? [message('glance.sureHidden', { count: hidden })] : []),
    ...(newest ? [message('glance.sureDate', { date: dayMessage(newest) })] : []),
  ]
}

function intervalOf({ series }: BoardRow): Message[] {
  const figure = series.latest === null ? undefined : series.points[series.latest]!.figure
  if (figure?.kind !== 'value' || !figure.interval) return []
  const words = (value: number) => valueMessage(series.measure, value)
  return [
    message('glance.sureInterval', {
      measure: measureMessage(series.measure, 'name'),
      value: words(figure.value),
      lower: words(figure.interval.lower),
      upper: words(figure.interval.upper),
    }),
  ]
}
