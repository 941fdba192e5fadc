import type { MeasureSeries, SeriesPoint } from '@/lib/questions/measure-series.types'
import type { ChangeModel, ConcurrentEvent } from '@/lib/statistics/effects/change-model'
import { changeTerms } from '@/lib/statistics/effects/change-terms'
import { describeTooFew } from '@/lib/statistics/effects/describe-interrupted'
import { effectReadiness } from '@/lib/statistics/effects/effect-readiness'
import { interruptedCount } from '@/lib/statistics/effects/interrupted-count'
import { interruptedRate } from '@/lib/statistics/effects/interrupted-rate'
import type { InterruptedSeries } from '@/lib/statistics/effects/interrupted-series'
import { placeboDates, type PlaceboDate } from '@/lib/statistics/effects/placebo-dates'
import { StatisticsError } from '@/lib/statistics/statistics-error'
import { message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import { monthNumber, monthsIn } from '@/lib/time/calendar'
import type { Caution, ChangeContent } from './change.types'
import { monthMessage } from './month-message'

/** What the evaluation needs of a series. */
export type EvaluableSeries = Pick<MeasureSeries, 'points' | 'breaks'> & {
  readonly measure: Pick<MeasureSeries['measure'], 'kind'>
}

/** Another change of the register by which the same figures may have moved. */
export type OtherChange = { readonly name: string; readonly from: string }

/** An observation at its place in the series; limits of what was to be expected from the start on. */
export type LinePoint = {
  readonly place: number
  readonly observed: number
  readonly withoutChange: number
  readonly lower: number | null
  readonly upper: number | null
}

export type Evaluation =
  | { readonly kind: 'refused'; readonly cautions: readonly Caution[] }
  | {
      readonly kind: 'answered'
      readonly result: InterruptedSeries
      /** The points that were used, in the measure's unit, beside what was to be expected without the change. */
      readonly line: readonly LinePoint[]
      /** The model of the headline: ADR 14. Counts that are small, or nought in a month, have a model of their own. */
      readonly model: 'rate' | 'count' | 'difference'
      readonly start: number
      /** Indices in the points of the series of those that were used. */
      readonly from: number
      readonly to: number
      /** Pairs of yearly waves that were taken out. */
      readonly harmonics: number
      readonly phaseIn: number
      readonly cautions: readonly Caution[]
      readonly placebos: readonly PlaceboDate[]
    }

/** A break of recording or another change this near to the start, in periods, cannot be told apart from the change. */
export const near = 3
/** In months with fewer, a case more or less moves a figure by more than most changes do. */
const few = 10
/** Of the periods that are missing among those used, by share: from so many on it is warned, or refused. */
const gaps = { warn: 0.1, refuse: 0.4 }

/**
 * What a series did from a change on beside its earlier course: segmented regression with guard-rails. Everything is
 * modelled by its logarithm, so that an effect is a ratio, with ÷ without; small counts by quasi-Poisson.
 *
 * @param change its first month and, where it came in steps, the first month with all of it
 * @param others changes of the register on the same measure
 * @param tryPlacebos the same at earlier dates, too, which takes many times as long
 */
export function evaluateSeries(
  series: EvaluableSeries,
  change: Pick<ChangeContent, 'from' | 'full'>,
  others: readonly OtherChange[] = [],
  { tryPlacebos = true }: { readonly tryPlacebos?: boolean } = {},
): Evaluation {
  const { points, breaks, measure } = series
  const start = placeOf(points, change.from)
  const refused = (key: string, words: Caution['words']): Evaluation => ({
    kind: 'refused',
    cautions: [{ key, words }],
  })
  if (points.length === 0) return refused('noFigures', message('changes.refused.noFigures'))
  const first = points[0]!.period
  if (start === null || start <= 0)
    return refused(
      'outside',
      message('changes.refused.outside', {
        from: monthMessage(change.from),
        first: periodMessage(first),
        last: periodMessage(points.at(-1)!.period),
      }),
    )
  const atStart = breaks.find((place) => Math.abs(place - start) < near)
  if (atStart !== undefined)
    return refused('break', message('changes.refused.break', { at: periodMessage(points[atStart]!.period) }))

  const from = Math.max(0, ...breaks.filter((place) => place < start))
  const to = Math.min(points.length, ...breaks.filter((place) => place > start))
  const used = points.flatMap((point, place) =>
    place >= from && place < to && point.figure.kind === 'value' ? [{ place, figure: point.figure }] : [],
  )
  const times = used.map(({ place }) => place)
  const period = 12 / monthsIn[first.granularity]
  const readiness = effectReadiness(times, start, period)
  if (!readiness.canJudge) return refused('few', describeTooFew(readiness))
  const missing = 1 - used.length / (times.at(-1)! - times[0]! + 1)
  if (missing > gaps.refuse) return refused('gaps', message('changes.refused.gaps'))

  const values = used.map(({ figure }) => figure.value)
  const counts = countsOf(series, used)
  const isSmall = counts !== null && middleOf(counts.count) < few
  const model = counts && (isSmall || values.some((value) => value <= 0)) ? 'count' : ratioOr(values)
  const near3 = others.filter((one) => distance(points, one.from, start) < near)
  const concurrent = eventsOf(points, others, start, times)
  const phaseIn = Math.max(
    0,
    (change.full === null ? start : (placeOf(points, change.full) ?? start)) - start,
  )
  const changeModel: ChangeModel = { start, phaseIn, harmonics: readiness.harmonics, period, concurrent }
  const evaluate = (at: readonly number[], own: readonly number[], how: ChangeModel): InterruptedSeries => {
    if (model !== 'count' || !counts)
      return interruptedRate(at, own, how, { scale: model === 'difference' ? 'difference' : 'ratio' })
    const places = at.map((time) => times.indexOf(time))
    return interruptedCount(
      at,
      places.map((place) => counts.count[place]!),
      how,
      { exposure: places.map((place) => counts.exposure[place]!) },
    )
  }
  try {
    const fitted = fittingModel(times, changeModel)
    const result = evaluate(times, values, fitted)
    const cautions: Caution[] = [
      ...(isSmall ? [{ key: 'small', words: message('changes.caution.small') }] : []),
      ...(missing > gaps.warn ? [{ key: 'gaps', words: message('changes.caution.gaps') }] : []),
      ...(from > 0 || to < points.length ? [{ key: 'cut', words: message('changes.caution.cut') }] : []),
      ...near3.map(({ name, from: month }) => ({
        key: `near ${name} ${month}`,
        words: message('changes.caution.near', { name, from: monthMessage(month) }),
      })),
      ...(fitted.concurrent ?? []).map(({ name }) => ({
        key: `beside ${name}`,
        words: message('changes.caution.beside', { name }),
      })),
    ]
    const placebos = tryPlacebos ? placeboDates(times, values, { ...fitted, phaseIn: 0 }, evaluate) : []
    return {
      kind: 'answered',
      ...{ result, model, start, from, to, phaseIn, cautions, placebos },
      line: result.points.map(({ time, withoutChange, lower, upper }, i) => {
        // A share that was counted comes back as cases.
        const unit = model === 'count' && measure.kind === 'rate' ? 100 / counts!.exposure[i]! : 1
        const scaled = (value: number | null) => (value === null ? null : value * unit)
        return {
          place: time,
          observed: values[i]!,
          withoutChange: withoutChange * unit,
          lower: scaled(lower),
          upper: scaled(upper),
        }
      }),
      harmonics: fitted.harmonics ?? 0,
    }
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error
    return error.kind === 'too-few'
      ? refused('few', describeTooFew(readiness))
      : refused('noVariation', message('effects.noVariation'))
  }
}

/** The place of the period that a month lies in; null where the series does not reach it. */
export function placeOf(points: readonly Pick<SeriesPoint, 'period'>[], month: string): number | null {
  const first = points[0]?.period
  if (!first) return null
  const place = Math.floor((monthNumber(month) - monthNumber(first.start)) / monthsIn[first.granularity])
  return place < points.length ? place : null
}

function distance(points: EvaluableSeries['points'], month: string, start: number): number {
  const first = points[0]!.period
  const place = Math.floor((monthNumber(month) - monthNumber(first.start)) / monthsIn[first.granularity])
  return Math.abs(place - start)
}

/** A step of its own for each other change that is far enough from the start and the ends to have one. */
function eventsOf(
  points: EvaluableSeries['points'],
  others: readonly OtherChange[],
  start: number,
  times: readonly number[],
): readonly ConcurrentEvent[] {
  const [first, last] = [times[0]!, times.at(-1)!]
  const taken = new Set<number>()
  return others.flatMap(({ name, from }) => {
    const place = placeOf(points, from)
    if (place === null || place < first + near || place > last - near || Math.abs(place - start) < near)
      return []
    if (taken.has(place)) return []
    taken.add(place)
    return [{ name, start: place }]
  })
}

/** With fewer waves where the observations do not carry them. */
function fittingModel(times: readonly number[], model: ChangeModel): ChangeModel {
  for (let pairs = model.harmonics ?? 0; pairs > 0; pairs -= 1)
    try {
      const own = { ...model, harmonics: pairs }
      changeTerms(times, own)
      return own
    } catch (error) {
      if (!(error instanceof StatisticsError)) throw error
    }
  return { ...model, harmonics: 0 }
}

type Used = readonly {
  readonly figure: { value: number; numerator: number | null; denominator: number | null }
}[]

/** Cases and what they are out of, where a figure is a number of cases or a share of known ones. */
function countsOf({ measure: { kind } }: EvaluableSeries, used: Used) {
  if (kind === 'count') return { count: used.map(({ figure }) => figure.value), exposure: used.map(() => 1) }
  if (kind !== 'rate') return null
  const count = used.map(({ figure }) => figure.numerator)
  const exposure = used.map(({ figure }) => figure.denominator)
  return count.every((one) => one !== null) && exposure.every((one) => one !== null && one > 0)
    ? { count: count as number[], exposure: exposure as number[] }
    : null
}

const ratioOr = (values: readonly number[]) => (values.every((value) => value > 0) ? 'rate' : 'difference')
const middleOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
