import { measureMessage } from '@/lib/measures/measure-message'
import { message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import type { Glance } from '../glance.types'
import type { MeasureSeries } from '../measure-series.types'
import type { Standing } from './standing'

/** Up to four questions for the agencies that act on what is unusual; about each measure one, the clearest first. */
export function worthAsking({ worse, better, unusual }: Standing): Glance['worthAsking'] {
  return [...worse, ...unusual, ...better].slice(0, 4).map(({ series }) => ({
    agency: series.measure.ask.agency,
    question: message(series.signal === 'better' ? 'glance.askBetter' : 'glance.askUnusual', {
      measure: measureMessage(series.measure, 'name'),
      since: periodMessage(series.points[startOfRun(series)]!.period),
    }),
  }))
}

/** Where the run or trend began that makes the latest point unusual; the point itself where it stands alone. */
function startOfRun({ reading, latest }: MeasureSeries): number {
  const { rules } = reading!.points[latest!]!
  const { runLength, trendLength } = reading!.latest!
  const length = rules.includes('shift') ? runLength : rules.includes('trend') ? trendLength : 1
  return Math.max(0, latest! - length + 1)
}
