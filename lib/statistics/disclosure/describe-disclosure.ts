import { message, type Message } from '@/lib/text/message'
import type { SuppressionAudit } from './audit-suppression'
import type { AttackKind, Isolation } from './differencing'
import type { GateDecision } from './query-gate'

/** What stands in place of a hidden figure: the same words for small counts and for their partners. */
export const describeHidden = (): Message => message('disclosure.hidden')

/** What a table's audit found, for the person who publishes it. Counts of cells, widths in counts. */
export function describeAudit(
  audit: SuppressionAudit,
  { threshold, width = threshold }: { readonly threshold: number; readonly width?: number },
): Message {
  if (audit.disclosed.length > 0) return message('disclosure.deducible', { count: audit.disclosed.length })
  if (!audit.isSafe) return message('disclosure.tooNarrow', { count: audit.narrow.length, width })
  return audit.ranges.length === 0
    ? message('disclosure.nothingHidden', { threshold })
    : message('disclosure.proved', { count: audit.ranges.length, width })
}

/** What a zero means beside hidden figures. */
export const describeZeros = (zeros: 'shown' | 'hidden' | 'partners'): Message =>
  message(zeros === 'shown' ? 'disclosure.zerosShown' : 'disclosure.zerosHidden')

/** How rounded figures are to be read. */
export const describeRounding = (base: number, isRandom: boolean): Message =>
  message(isRandom ? 'disclosure.roundedRandomly' : 'disclosure.rounded', { base })

/** What the person who asked is told of a refusal: never why, as the reason is information too. */
export const describeRefusal = (): Message => message('disclosure.refused')

const reasons = {
  small: 'disclosure.refusedSmall',
  complement: 'disclosure.refusedComplement',
  difference: 'disclosure.refusedDifference',
  combination: 'disclosure.refusedCombination',
} as const

/** Why a query was refused, for the log that a data steward reads. */
export function describeRefusalReason(
  decision: GateDecision & { readonly kind: 'refused' },
  threshold: number,
): Message {
  return message(reasons[decision.reason], { threshold, against: decision.against ?? '' })
}

const attacks: Record<AttackKind, Message['key']> = {
  subset: 'disclosure.attackSubset',
  rolling: 'disclosure.attackRolling',
  revision: 'disclosure.attackRevision',
  rate: 'disclosure.attackRate',
  mean: 'disclosure.attackMean',
}

/** What two published figures give away between them, for the person who publishes them. */
export const describeIsolation = ({ kind, group }: Isolation): Message => message(attacks[kind], { group })
