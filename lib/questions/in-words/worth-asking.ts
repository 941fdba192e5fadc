import { measureMessage } from '@/lib/measures/measure-message'
import { message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import type { BoardAnswer } from '../board-answer.types'
import type { Standing } from './standing'
import { startOfRun } from './start-of-run'

/** Up to four questions for the agencies that act on what is unusual; about each measure one, the clearest first. */
export function worthAsking({ worse, better, unusual }: Standing): BoardAnswer['worthAsking'] {
  return [...worse, ...unusual, ...better].slice(0, 4).map(({ series }) => ({
    agency: series.measure.ask.agency,
    question: message(series.signal === 'better' ? 'glance.askBetter' : 'glance.askUnusual', {
      measure: measureMessage(series.measure, 'name'),
      since: periodMessage(series.points[startOfRun(series)]!.period),
    }),
  }))
}
