import { periodUnit } from '@/components/words/period-unit'
import { valueMessage } from '@/lib/measures/value-message'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { fromMessage } from '@/lib/settings/from-message'
import { targetDirection } from '@/lib/settings/target-measures'
import { targetOn, type Target } from '@/lib/settings/targets'
import { assuranceOf } from '@/lib/statistics/spc/assurance'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'

/** What is said of a board's target: what it is, where the latest figure stands, what to expect, and why it was set. */
export type TargetWords = {
  readonly target: Message
  readonly latest: Message | null
  readonly expected: Message | null
  readonly why: Message
}

/** Null where no target holds for the latest figure and none is to come. */
export function targetWordsOf(series: MeasureSeries): TargetWords | null {
  const { measure, targets, points, latest } = series
  const last = latest === null ? points.at(-1) : points[latest]
  const start = last?.period.start ?? ''
  const holds = targetOn(targets, start)
  const most = targetDirection(measure) === 'at-most'
  const values = (target: Target) => ({
    value: valueMessage(measure, target.value),
    from: fromMessage(target.from),
  })
  const why = (target: Target) => message('settings.why', { reason: target.reason })
  if (!holds) {
    const next = targets.find(({ from }) => from > start)
    if (!next) return null
    const key = most ? 'settings.comesAtMost' : 'settings.comesAtLeast'
    return { target: message(key, values(next)), latest: null, expected: null, why: why(next) }
  }
  return {
    target: message(most ? 'settings.isAtMost' : 'settings.isAtLeast', values(holds)),
    latest: latestMessage(series, holds),
    expected: expectedMessage(series, holds),
    why: why(holds),
  }
}

/** Compared as it is shown, so that nobody reads that 60 days are over a target of 60 days. */
function latestMessage({ measure, points, latest }: MeasureSeries, target: Target): Message | null {
  const last = latest === null ? undefined : points[latest]
  if (last?.figure.kind !== 'value') return null
  const shown = Number(last.figure.value.toFixed(measure.decimals))
  const key =
    shown === target.value
      ? 'settings.latestAt'
      : shown < target.value
        ? 'settings.latestUnder'
        : 'settings.latestOver'
  return message(key, {
    value: valueMessage(measure, last.figure.value),
    period: periodMessage(last.period),
  })
}

const expectations = {
  'consistent-pass': 'spc.targetMet',
  'consistent-fail': 'spc.targetNotMet',
  inconsistent: 'spc.targetByChance',
} as const

/**
 * Whether the target will be met at this pace (NHS England, "Making Data Count"): set against all limits of the last year,
 * since those of a measure with seasons are not the same each month. Nothing is expected of old figures, and of a stock
 * the change is judged and not its level.
 */
function expectedMessage(series: MeasureSeries, { value }: Target): Message | null {
  const { measure, reading, charted, points, latest, provenance } = series
  if (!reading || charted !== 'figures' || latest === null || provenance.historic) return null
  const { granularity } = points[latest]!.period
  const unit = periodUnit(granularity)
  const values = { unit, target: valueMessage(measure, value) }
  const segment = reading.points[latest]!.segment
  const limited = reading.points
    .slice(0, latest + 1)
    .filter((point) => point.segment === segment)
    .slice({ month: -12, quarter: -4, year: -1 }[unit])
    .flatMap(({ lower, upper }) => (lower === null || upper === null ? [] : [{ lower, upper }]))
  if (limited.length === 0) return null
  if (reading.segments[segment]?.trial) return message('spc.targetEarly', values)
  const assurance = assuranceOf(
    value,
    Math.min(...limited.map(({ lower }) => lower)),
    Math.max(...limited.map(({ upper }) => upper)),
    measure.direction === 'lower-is-better' ? 'decrease' : 'increase',
  )
  return assurance && message(expectations[assurance], values)
}
