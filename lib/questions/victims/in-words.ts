import { valueMessage } from '@/lib/measures/value-message'
import { message, type Message, type MessageKey } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import type { Curve } from '../curve.types'
import { startOfRun } from '../in-words/start-of-run'
import type { MeasureSeries } from '../measure-series.types'
import type { WithdrawalStage } from '../victims.types'

const percent = (value: number) => valueMessage({ unit: 'percent', decimals: 1 }, value)
const days = (value: number) => valueMessage({ unit: 'days', decimals: 0 }, value)

type Told = {
  readonly stages: readonly WithdrawalStage[]
  readonly toCharge: Curve | null
  readonly afterCharge: Curve | null
  readonly days: MeasureSeries | null
}

type State = 'worse' | 'better' | 'none' | 'unknown'

/** What may be said of a series: nothing of historic or early figures. */
function stateOf({ signal, latest, provenance }: MeasureSeries): State {
  if (latest === null || provenance.historic) return 'unknown'
  return signal === 'worse' || signal === 'better' || signal === 'none' ? signal : 'unknown'
}

/** The stage whose share of the year is surely the largest; null where ranges touch or are not known. */
export function largestOf<Stage extends Pick<WithdrawalStage, 'year' | 'series'>>(
  stages: readonly Stage[],
): Stage | null {
  const known = stages
    .flatMap((stage) =>
      stage.year.kind === 'value' && !stage.series.provenance.historic ? [{ stage, figure: stage.year }] : [],
    )
    .sort((a, b) => b.figure.value - a.figure.value)
  const [first, second] = known
  if (!first?.figure.interval || !second?.figure.interval) return null
  return first.figure.interval.lower > second.figure.interval.upper ? first.stage : null
}

/** Do more victims withdraw than expected, and where? It claims no more than the signals do. */
export function victimsVerdict({ stages }: Pick<Told, 'stages'>): Message {
  const of = (state: State) => stages.filter(({ series }) => stateOf(series) === state)
  const [worse, better, steady] = [of('worse'), of('better'), of('none')]
  if (worse.length + better.length + steady.length === 0) {
    const shown = stages.filter(({ series }) => series.latest !== null)
    if (shown.length === 0) return message('victims.verdictNothing')
    const old = shown.every(({ series }) => series.provenance.historic)
    return message(old ? 'victims.verdictHistoric' : 'victims.verdictEarly')
  }
  const [one] = worse.length > 0 ? worse : better
  if (worse.length > 0 && better.length > 0)
    return message('victims.verdictMixed', { worse: worse.length, better: better.length })
  if (!one) return message('victims.verdictSteady')
  const count = worse.length + better.length
  const key = worse.length > 0 ? 'More' : 'Fewer'
  return count === 1
    ? message(`victims.verdict${key}One`, { stage: one.name })
    : message(`victims.verdict${key}Some`, { count })
}

/** Three to five sentences: of every 100; the stage with the largest share; after how long; since when; from charge on. */
export function victimsSentences({ stages, toCharge, afterCharge, days: until }: Told): readonly Message[] {
  const signalled = stages.filter(({ series }) => ['worse', 'better'].includes(stateOf(series))).slice(0, 2)
  return [
    ...outOf100(toCharge, 'victims.outOf100'),
    ...largestSentence(stages),
    ...daysSentence(until),
    ...signalled.map(sinceSentence),
    ...(signalled.length < 2 ? outOf100(afterCharge, 'victims.outOf100After') : []),
  ].slice(0, 5)
}

/** How many of every 100 have withdrawn by the last day that can be read. */
function outOf100(curve: Curve | null, key: MessageKey): readonly Message[] {
  const mark = curve?.marks.at(-1)
  const at = curve?.exits.indexOf('withdrew') ?? -1
  if (!mark || at < 0) return []
  return [message(key, { count: mark.ended[at]!, days: days(mark.day) })]
}

function largestSentence(stages: readonly WithdrawalStage[]): readonly Message[] {
  const stage = largestOf(stages)
  if (stage?.year.kind !== 'value') return []
  const { value, interval, numerator, denominator } = stage.year
  if (!interval || numerator === null || denominator === null) return []
  return [
    message('victims.largest', {
      ...{ stage: stage.name, share: percent(value), numerator, denominator },
      ...{ lower: percent(interval.lower), upper: percent(interval.upper) },
    }),
  ]
}

/** Half of those who withdrew had done so by then; in the last period with a figure. */
function daysSentence(series: MeasureSeries | null): readonly Message[] {
  const point = series?.latest == null ? undefined : series.points[series.latest]
  if (!series || series.provenance.historic || point?.figure.kind !== 'value') return []
  const { value, interval } = point.figure
  const of = { days: days(value), period: periodMessage(point.period) }
  return interval
    ? [
        message('victims.halfRange', {
          ...of,
          lower: valueMessage({ unit: 'count', decimals: 0 }, interval.lower),
          upper: valueMessage({ unit: 'count', decimals: 0 }, interval.upper),
        }),
      ]
    : [message('victims.half', of)]
}

function sinceSentence({ name, series }: WithdrawalStage): Message {
  return message(series.signal === 'worse' ? 'victims.sinceMore' : 'victims.sinceFewer', {
    stage: name,
    since: periodMessage(series.points[startOfRun(series)]!.period),
    reason: series.sentences[1]!,
  })
}
