import { shownLimits } from '@/components/words/bounds-of'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { rangeMessage, valueMessage } from '@/lib/measures/value-message'
import type { XmrPoint } from '@/lib/statistics/spc/chart-result'
import { message, type Message, type MessageKey } from '@/lib/text/message'

type Unit = Pick<MeasureDefinition, 'unit' | 'decimals'>

/** Where a point lies among the limits, and the run that it is part of, in sentences. */
export function stateOf(unit: Unit, point: XmrPoint | undefined): readonly Message[] {
  if (!point || point.judgement === null) return []
  if (point.judgement === 'early') return [message('chart.stateEarly')]
  const run = point.rules.find((rule) => rule !== 'astronomical')
  return [
    ...placeOf(unit, point),
    ...(run && point.specialCause ? [message(runKeys[point.specialCause][run])] : []),
  ]
}

function placeOf(unit: Unit, point: XmrPoint): readonly Message[] {
  const { lower, upper } = shownLimits(unit, point)
  const words = (value: number) => valueMessage(unit, value)
  if (point.outsideLimits && point.side > 0 && upper !== null)
    return [message('chart.stateAbove', { limit: words(upper) })]
  if (point.outsideLimits && point.side < 0 && lower !== null)
    return [message('chart.stateBelow', { limit: words(lower) })]
  if (lower !== null && upper !== null)
    return [message('chart.stateInside', { range: rangeMessage(unit, lower, upper) })]
  if (upper !== null) return [message('chart.stateUnderUpper', { upper: words(upper) })]
  return lower === null ? [] : [message('chart.stateOverLower', { lower: words(lower) })]
}

const runKeys: Record<'high' | 'low', Record<'trend' | 'two-of-three' | 'shift', MessageKey>> = {
  high: {
    shift: 'chart.stateShiftHigh',
    trend: 'chart.stateTrendHigh',
    'two-of-three': 'chart.stateNearHigh',
  },
  low: {
    shift: 'chart.stateShiftLow',
    trend: 'chart.stateTrendLow',
    'two-of-three': 'chart.stateNearLow',
  },
}
