import { message, type Message, type MessageValue } from '@/lib/text/message'
import type { XmrPoint, XmrResult } from './chart-result'

export interface XmrWording {
  /** What a point stands for. Default month. */
  readonly unit?: 'month' | 'quarter' | 'year'
  /** Puts a figure of the series into words with its unit: '420', '31.4%', '267 days'. */
  readonly format?: (value: number) => MessageValue
  /** The values the measure can take, so that nobody reads "normally −20 to 140". */
  readonly bounds?: { readonly least?: number; readonly most?: number }
}

/**
 * What to say of the latest point of a process-control chart, in order: the signal, why it is one, what to do, the
 * normal range. A point with no special cause gets one sentence; one resting on too few points gets no judgement.
 */
export function describeXmr(result: XmrResult, wording: XmrWording = {}): readonly Message[] {
  const { latest } = result
  if (!latest) return [message('spc.noFigures')]
  const point = result.points[latest.index]!
  const values = valuesOf(point, wording)
  const early = point.lower === null ? 'spc.tooFew' : 'spc.early'
  if (point.judgement === 'early') return [message(early, values)]
  if (point.judgement === 'common' || point.judgement === null) {
    if (result.kind === 'run') return [message('spc.noClearChange')]
    if (point.lower === null) return [message('spc.tooFew', values)]
    return [message(point.lower === point.upper ? 'spc.constant' : 'spc.commonCause', values)]
  }
  const [signal, ask] = {
    concern: ['spc.concern', 'spc.askConcern'],
    improvement: ['spc.improvement', 'spc.askImprovement'],
    'neutral-high': ['spc.neutralHigh', 'spc.askNeutral'],
    'neutral-low': ['spc.neutralLow', 'spc.askNeutral'],
  }[point.judgement] as [Message['key'], Message['key']]
  const range = point.lower === null ? [] : [message('spc.normalRange', values)]
  return [message(signal), reasonOf(result, point, values), message(ask), ...range]
}

/** What to say of the target; null where there is none or neither direction is better. */
export function describeAssurance(result: XmrResult, wording: XmrWording = {}): Message | null {
  if (result.target === null || result.improvement === 'neutral') return null
  const { unit = 'month', format = plain } = wording
  const values = { unit, target: format(result.target) }
  if (result.assurance === null || result.segments.at(-1)!.trial) return message('spc.targetEarly', values)
  const key = {
    'consistent-pass': 'spc.targetMet',
    'consistent-fail': 'spc.targetNotMet',
    inconsistent: 'spc.targetByChance',
  } as const
  return message(key[result.assurance], values)
}

/** At most two decimals, without trailing noughts; a page passes the measure's own wording instead. */
const plain = (value: number): MessageValue => String(Number(value.toFixed(2)))

function valuesOf(point: XmrPoint, wording: XmrWording): Record<string, MessageValue> {
  const { unit = 'month', format = plain, bounds = {} } = wording
  const within = (value: number) =>
    Math.min(Math.max(value, bounds.least ?? -Infinity), bounds.most ?? Infinity)
  return {
    unit,
    ...(point.mean === null ? {} : { mean: format(point.mean) }),
    ...(point.lower === null ? {} : { lower: format(within(point.lower)) }),
    ...(point.upper === null ? {} : { upper: format(within(point.upper)) }),
  }
}

function reasonOf(result: XmrResult, point: XmrPoint, values: Record<string, MessageValue>): Message {
  const high = point.specialCause === 'high'
  const { runLength, trendLength } = result.latest!
  switch (point.rules[0]!) {
    case 'astronomical':
      return message(high ? 'spc.aboveLimit' : 'spc.belowLimit', values)
    case 'trend':
      return message(high ? 'spc.trendHigh' : 'spc.trendLow', { ...values, count: trendLength - 1 })
    case 'two-of-three':
      return message(high ? 'spc.twoOfThreeHigh' : 'spc.twoOfThreeLow', values)
    case 'shift':
      return message(high ? 'spc.shiftHigh' : 'spc.shiftLow', { ...values, count: runLength })
  }
}
