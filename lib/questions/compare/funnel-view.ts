import { funnel } from '@/lib/statistics/funnel/funnel'
import { medianFunnel } from '@/lib/statistics/funnel/median-funnel'
import type { BothNames } from '../board.types'
import type { ComparedAs } from '@/lib/measures/compared-as'
import type { FunnelPoint, FunnelView, Limits, LimitsAt, Standing } from './funnel-view.types'

/** A board by name: its value in the measure's unit. */
export type NamedUnit = {
  readonly boardId: number
  readonly name: BothNames
  readonly value: number
  readonly cases: number
}

/** Places along the axis at which limits are drawn. */
const steps = 48

/**
 * The funnel of some boards. Shares are binomial, medians as medianFunnel has them; limits are widened by what the boards
 * vary beyond chance. Of an unnamed board its value as it is shown and the middle of its band are used: limits give
 * nothing away that the points do not.
 *
 * @param target of England and Wales, in the measure's unit; null: of the boards together
 * @param spread at the median, in days (spreadAtMedian); shares have none
 */
export function funnelView(
  as: ComparedAs,
  named: readonly NamedUnit[],
  unnamed: readonly FunnelPoint[],
  target: number | null,
  spread: number | null,
): FunnelView | null {
  const units = [
    ...named.map(({ boardId, value, cases }) => ({ id: `board ${boardId}`, value, cases })),
    ...unnamed.map(({ value, cases }, i) => ({ id: `point ${i}`, value, cases: middleOf(cases) })),
  ].filter(({ cases }) => cases > 0)
  if (units.length === 0 || (as === 'median' && (spread === null || target === null))) return null
  const percent = as === 'share' ? 100 : 1
  const result =
    as === 'share'
      ? funnel(
          units.map(({ id, value, cases }) => ({ id, numerator: (value / 100) * cases, denominator: cases })),
          'proportion',
          target === null ? {} : { target: target / 100 },
        )
      : medianFunnel(
          units.map(({ id, value, cases }) => ({ id, median: value, cases })),
          target!,
          spread!,
        )
  const scaled = ({ lower, upper }: Limits): Limits => ({ lower: lower * percent, upper: upper * percent })
  const limitsAt = (cases: number): LimitsAt => {
    const { inner, outer } = result.limitsAt(cases)
    return { cases, inner: scaled(inner), outer: scaled(outer) }
  }
  const sizes = units.map(({ cases }) => cases)
  return {
    target: result.target * percent,
    judged: result.judged,
    adjusted: result.adjusted,
    compared: units.length,
    limits: placesAlong(Math.min(...sizes), Math.max(...sizes)).map(limitsAt),
    named: named.map((board) => {
      const { inner, outer } = limitsAt(Math.max(1, board.cases))
      return { ...board, inner, outer, standing: standingOf(result.judged, board.value, inner, outer) }
    }),
    unnamed,
  }
}

/** Only what lies outside the 99.8 % limits is called different. */
export function standingOf(judged: boolean, value: number, inner: Limits, outer: Limits): Standing {
  if (!judged) return 'not-judged'
  if (value > outer.upper) return 'high'
  if (value < outer.lower) return 'low'
  return value > inner.upper || value < inner.lower ? 'edge' : 'inside'
}

/** The middle of a band, whole. */
export function middleOf({ from, to }: FunnelPoint['cases']): number {
  return Math.round((from + to) / 2)
}

/** Whole numbers of cases, close together where there are few: the axis goes by square roots. */
function placesAlong(least: number, most: number): readonly number[] {
  const [from, to] = [Math.sqrt(Math.max(1, least * 0.85)), Math.sqrt(most * 1.08)]
  const places = Array.from({ length: steps + 1 }, (_, i) =>
    Math.max(1, Math.round((from + ((to - from) * i) / steps) ** 2)),
  )
  return [...new Set(places)]
}
