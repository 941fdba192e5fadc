import { boards } from '@/lib/boards/boards'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { spreadAtMedian } from '@/lib/statistics/funnel/spread-at-median'
import type { Figure } from '../answer'
import type { BothNames } from '../board.types'
import type { OtherBoard } from '../other-boards.types'
import type { CellNumbers } from '../series/add-cells'
import { comparedAs } from '@/lib/measures/compared-as'
import { funnelView, type NamedUnit } from './funnel-view'
import type { FunnelView } from './funnel-view.types'

/** Fewer cases have no place in a funnel: their value says too little. */
const leastCases = 10

/**
 * The funnel of a measure: boards by name with their figures, others as points.
 *
 * @param whole the figure of England and Wales
 * @param wholeNumbers what it rests on: of durations how they are spread
 */
export function funnelOf(
  measure: MeasureDefinition,
  named: readonly { readonly boardId: number; readonly name: BothNames; readonly figure: Figure }[],
  others: readonly OtherBoard[],
  whole: Figure,
  wholeNumbers: CellNumbers | null,
): FunnelView | null {
  const as = comparedAs(measure)
  if (!as) return null
  const units = named.flatMap(({ boardId, name, figure }): readonly NamedUnit[] => {
    if (figure.kind !== 'value') return []
    const cases = figure.denominator ?? figure.spread?.cases ?? 0
    return cases >= leastCases ? [{ boardId, name, value: figure.value, cases }] : []
  })
  const byAgreement = others.flatMap(({ name, value, cases }): readonly NamedUnit[] => {
    const board = name && boards.find((one) => one.name.en === name.en)
    return board ? [{ boardId: board.id, name: board.name, value, cases: cases.from }] : []
  })
  const unnamed = others.filter(({ name }) => !name).map(({ value, cases }) => ({ value, cases }))
  const histogram = wholeNumbers?.histogram
  return funnelView(
    as,
    [...units, ...byAgreement],
    unnamed,
    whole.kind === 'value' ? whole.value : null,
    histogram ? spreadAtMedian(histogram) : null,
  )
}
