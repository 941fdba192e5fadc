import { valueMessage } from '@/lib/measures/value-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { bothNames } from '@/lib/text/both-names'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'

/** A board beside England and Wales in the last period that both have: two figures, and no claim about the difference. */
export function nationFinding(board: MeasureSeries, nation: MeasureSeries): Message {
  const at = (start: string) => nation.points.find(({ period }) => period.start === start)?.figure
  const both = board.points.findLast(
    ({ period, figure }) => figure.kind === 'value' && at(period.start)?.kind === 'value',
  )
  const whole = both && at(both.period.start)
  if (both?.figure.kind !== 'value' || whole?.kind !== 'value') return message('figure.findingNation')
  return message('figure.findingNationBoth', {
    period: periodMessage(both.period),
    board: bothNames(board.area.name),
    own: valueMessage(board.measure, both.figure.value),
    whole: valueMessage(board.measure, whole.value),
  })
}
