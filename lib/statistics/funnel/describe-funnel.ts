import { message, type Message, type MessageValue } from '@/lib/text/message'
import type { Funnel, FunnelPoint } from './funnel'

/**
 * What to say of one unit of a funnel, in order: whether it differs, and its figure beside the overall one. Only
 * what lies outside the 99.8 % limits is called different; no rank is given.
 *
 * @param format puts a figure into words with its unit
 */
export function describeFunnelPoint(
  funnel: Funnel,
  point: FunnelPoint,
  format: (value: number) => MessageValue,
): readonly Message[] {
  if (point.value === null) return [message('comparison.noFigure')]
  const figures = { value: format(point.value), target: format(funnel.target) }
  const side = message(
    point.value > funnel.target
      ? 'comparison.above'
      : point.value < funnel.target
        ? 'comparison.below'
        : 'comparison.equal',
    figures,
  )
  if (!funnel.judged) return [message('comparison.tooFewBoards'), side]
  return [message(point.signal ? 'comparison.different' : 'comparison.noDifference'), side]
}

/** How many units would lie outside the limits by chance alone: nobody should act on those. */
export function describeFunnelChance(funnel: Funnel): Message {
  const count = funnel.points.filter(({ value }) => value !== null).length
  const outside = (share: number) => Number((count * share).toPrecision(1))
  return message('comparison.byChance', { count, inner: outside(0.05), outer: outside(0.002) })
}

/** Whether the limits allow for boards differing beyond chance. */
export function describeFunnelLimits({ adjusted }: Funnel): Message {
  return message(adjusted ? 'comparison.limitsAdjusted' : 'comparison.limitsExact')
}
