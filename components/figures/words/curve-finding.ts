import { valueMessage } from '@/lib/measures/value-message'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Curve } from '@/lib/questions/curve.types'
import { message, type Message, type MessageKey } from '@/lib/text/message'

const days = (value: number) => valueMessage({ unit: 'days', decimals: 0 }, value)

/**
 * What a curve says, for its title: the middle case beside that of completed cases; or the two greatest ends.
 *
 * @param view the pace of some months, or those who began in them
 */
export function curveFinding(
  { basis }: MeasureDefinition,
  curve: Curve,
  view: 'period' | 'cohort' = 'period',
): Message {
  const { period } = curve
  if (curve.exits.length === 1) return view === 'cohort' ? cohortFinding(curve) : durationFinding(curve)
  const mark = curve.marks.find(({ day }) => day === 90) ?? curve.marks[0]
  if (!mark) return message('figure.findingNothing')
  // In the order of the definition: the event first, then the greatest of the other ways out.
  const [event, ...others] = curve.exits.map((name, i) => ({ name, count: mark.ended[i]! }))
  const other = others.reduce((most, one) => (one.count > most.count ? one : most))
  return message(view === 'cohort' ? 'figure.findingCohortOutcomes' : 'figure.findingOutcomes', {
    period,
    day: mark.day,
    who: message(`flows.who-${basis}` as MessageKey),
    first: event!.count,
    firstWords: message(`flows.${event!.name}` as MessageKey),
    second: other.count,
    secondWords: message(`flows.${other.name}` as MessageKey),
  })
}

function durationFinding({ median, completedMedian }: Curve): Message {
  if (!median) return message('figure.findingCurveNotReached')
  if (median.value === 0) return message('figure.findingCurveSameDay')
  return completedMedian === null
    ? message('figure.findingCurveAlone', { days: days(median.value) })
    : message('figure.findingCurve', { days: days(median.value), completed: days(completedMedian) })
}

function cohortFinding({ median, period }: Curve): Message {
  if (!median) return message('figure.findingCohortNotReached', { period })
  if (median.value === 0) return message('figure.findingCohortSameDay', { period })
  return message('figure.findingCohort', { period, days: days(median.value) })
}
