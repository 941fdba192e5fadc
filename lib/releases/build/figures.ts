import type { Period } from '@/lib/time/period'

/** The figure of a slot: a value as published, or the two counts of a rate. Null where something of it is missing. */
export type CellFigure =
  | { readonly value: string | null }
  | { readonly numerator: number | null; readonly denominator: number | null }

/** The figures of one area in one period, by slot. A slot that the table does not speak of has none: a gap. */
export type AreaFigures = {
  readonly areaId: number
  /** Null for England and Wales and regions. */
  readonly boardId: number | null
  readonly figures: ReadonlyMap<number, CellFigure>
}

export type PeriodFigures = { readonly period: Period; readonly areas: readonly AreaFigures[] }

/** The counts that a figure rests on: a rate on its numerator, its denominator and the rest; others on themselves. */
export function countsOf(figure: CellFigure | undefined, isRate: boolean): readonly (number | null)[] {
  if (!figure) return isRate ? [null, null, null] : [null]
  if ('value' in figure) return [figure.value === null ? null : Number(figure.value)]
  const { numerator, denominator } = figure
  return [numerator, denominator, numerator === null || denominator === null ? null : denominator - numerator]
}
