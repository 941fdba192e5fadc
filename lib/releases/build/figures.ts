import type { Period } from '@/lib/time/period'

/** The figure of a slot: a value as published, or the two counts of a rate. Null where something of it is missing. */
export type CellFigure =
  | { readonly value: string | null }
  | { readonly numerator: number | null; readonly denominator: number | null }

/** The figures of an area in a period, by slot. A slot that the table does not speak of has none: a gap. */
export type SlotFigures = ReadonlyMap<number, CellFigure>

export type FigureArea = {
  readonly id: number
  /** Null for England and Wales and regions. */
  readonly boardId: number | null
}

/**
 * The figures of a release. They are worked out from the sums when they are asked for: all of them at once would take
 * the memory that reading in a stream saves.
 */
export type ReleaseFigures = {
  readonly periods: readonly Period[]
  /** In the order of their ids. */
  readonly areas: readonly FigureArea[]
  /** @param period its place in `periods` */
  readonly of: (period: number, area: FigureArea) => SlotFigures
}

/** The counts that a figure rests on: a rate on its numerator, its denominator and the rest; others on themselves. */
export function countsOf(figure: CellFigure | undefined, isRate: boolean): readonly (number | null)[] {
  if (!figure) return isRate ? [null, null, null] : [null]
  if ('value' in figure) return [figure.value === null ? null : Number(figure.value)]
  const { numerator, denominator } = figure
  return [numerator, denominator, numerator === null || denominator === null ? null : denominator - numerator]
}

const mostKept = 10_000

/** Keeps what was worked out, where it is not too much: figures are asked for once by each step of a build. */
export function keepFigures(figures: ReleaseFigures): ReleaseFigures {
  if (figures.periods.length * figures.areas.length > mostKept) return figures
  const kept = new Map<number, SlotFigures>()
  const place = new Map(figures.areas.map(({ id }, index) => [id, index]))
  return {
    ...figures,
    of: (period, area) => {
      const key = period * figures.areas.length + place.get(area.id)!
      let found = kept.get(key)
      if (!found) kept.set(key, (found = figures.of(period, area)))
      return found
    },
  }
}
