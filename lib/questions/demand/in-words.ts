import { measureMessage } from '@/lib/measures/measure-message'
import { valueMessage } from '@/lib/measures/value-message'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import { lastMonthOf } from '@/lib/time/step-period'
import type { FlowForecast, Forecast, StageYear } from '../demand.types'
import { startOfRun } from '../in-words/start-of-run'
import type { MeasureSeries } from '../measure-series.types'

type Told = {
  /** Of the stock that answers the question, or of what comes in where none is known; null without any. */
  readonly leading: FlowForecast | null
  readonly stages: readonly StageYear[]
}

const count = (value: number) => valueMessage({ unit: 'count', decimals: 0 }, value)
const named = ({ measure }: MeasureSeries) => measureMessage(measure, 'name')

/** Whether the likely range a year ahead lies wholly above or below the last known figure. */
export function directionOf({ ahead, year, now }: Forecast): 'rise' | 'fall' | 'open' {
  const { likely } = ahead[year - 1]!
  if (likely.lower > now) return 'rise'
  return likely.upper < now ? 'fall' : 'open'
}

/** A range that did not hold in the past, or was never tried, carries no verdict. */
export function isTold({ origins, check }: Forecast): boolean {
  return origins > 0 && check !== null && check.held >= 0.7
}

/** Are we coping with demand? One sentence that claims no more than the likely range does. */
export function demandVerdict({ leading }: Pick<Told, 'leading'>): Message {
  if (!leading || leading.series.latest === null) return message('demand.verdictNothing')
  const { series, forecast } = leading
  if (series.provenance.historic) return message('demand.verdictHistoric')
  const of = { measure: named(series), stock: series.measure.kind === 'stock' ? 'yes' : 'no' }
  if (!forecast || !isTold(forecast)) return message('demand.verdictNoForecast', of)
  const direction = directionOf(forecast)
  return message('demand.verdict', { ...of, direction })
}

/** What came in and went out at each stage, what is likely, whether the change is real. */
export function demandSentences({ leading, stages }: Told): readonly Message[] {
  return [
    ...rangeSentence(leading),
    // Of the last stage that can be told of; the others have their figures below.
    ...stages.toReversed().flatMap(stageSentence).slice(0, 1),
    ...(leading ? realSentence(leading.series) : []),
  ]
}

function rangeSentence(leading: FlowForecast | null): readonly Message[] {
  if (!leading?.forecast || !isTold(leading.forecast)) return []
  const { now, to, ahead, year } = leading.forecast
  const { period, likely } = ahead[year - 1]!
  return [
    message('demand.likely', {
      ...{ measure: named(leading.series), now: count(now), at: periodMessage(to) },
      ...{ lower: count(likely.lower), upper: count(likely.upper), when: periodMessage(period) },
    }),
  ]
}

function stageSentence({ stage, to, received, completed, open }: StageYear): readonly Message[] {
  const historic = [received, completed, open].some((one) => one?.series.provenance.historic)
  if (historic || received?.now == null || completed?.now == null) return []
  const of = {
    ...{
      stage,
      to: periodMessage(lastMonthOf(to)),
      received: count(received.now),
      completed: count(completed.now),
    },
    more: received.now > completed.now ? 'in' : received.now < completed.now ? 'out' : 'same',
    difference: Math.abs(received.now - completed.now),
  }
  if (open?.now == null || open.before === null) return [message('demand.stage', of)]
  return [message('demand.stageOpen', { ...of, open: count(open.now), before: count(open.before) })]
}

/** Is it real? The process-control reading of the month's change. */
function realSentence(series: MeasureSeries): readonly Message[] {
  const { signal, latest, provenance, sentences } = series
  if (latest === null || provenance.historic) return []
  if (signal === 'none') return [message('demand.realNone', { measure: named(series) })]
  if (signal === 'early' || signal === 'not-judged' || !series.reading?.latest) return []
  const since = periodMessage(series.points[startOfRun(series)]!.period)
  return [
    message('demand.real', { measure: named(series), signal, since, reason: sentences[1] ?? sentences[0]! }),
  ]
}

/** How the forecast did in the past, what it cannot know, and what receipts and completions leave unexplained. */
export function demandSure({ leading, stages }: Told): readonly Message[] {
  const forecast = leading?.forecast
  const unexplained = stages.flatMap(({ stage, balance }) =>
    balance && balance.unexplained !== 0 && balance.reported > 0
      ? [
          message('demand.sureBalance', {
            ...{
              stage,
              count: Math.abs(balance.unexplained),
              side: balance.unexplained > 0 ? 'more' : 'fewer',
            },
            share: valueMessage(
              { unit: 'percent', decimals: 1 },
              (100 * Math.abs(balance.unexplained)) / balance.reported,
            ),
          }),
        ]
      : [],
  )
  return [
    ...(forecast ? [...forecast.sentences.slice(1), message('demand.sureDecisions')] : []),
    ...(leading?.none ? [leading.none] : []),
    ...unexplained,
  ]
}
