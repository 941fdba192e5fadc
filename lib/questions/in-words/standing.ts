import type { BoardRow } from '../board-answer.types'

/** The rows of a board by what can be said of them. */
export type Standing = {
  /** Unusual ones, the clearest first. */
  readonly worse: readonly BoardRow[]
  readonly better: readonly BoardRow[]
  readonly unusual: readonly BoardRow[]
  readonly steady: readonly BoardRow[]
  readonly early: readonly BoardRow[]
  readonly historic: readonly BoardRow[]
}

/** Sorts rows with a figure by their signal. Historic figures are told apart: they do not say how things stand. */
export function standingOf(rows: readonly BoardRow[]): Standing {
  const shown = rows.filter(({ series }) => series.latest !== null)
  const recent = shown.filter(({ series }) => !series.provenance.historic)
  const of = (...signals: BoardRow['series']['signal'][]) =>
    recent.filter(({ series }) => signals.includes(series.signal)).sort((a, b) => clarity(b) - clarity(a))
  return {
    worse: of('worse'),
    better: of('better'),
    unusual: of('neutral-high', 'neutral-low'),
    steady: of('none'),
    early: of('early'),
    historic: shown.filter(({ series }) => series.provenance.historic),
  }
}

/** How far the latest point lies from its mean, in half-widths of the normal range; 0 where there is none. */
function clarity({ series: { reading } }: BoardRow): number {
  const point = reading?.latest && reading.points[reading.latest.index]
  if (!point || point.value === null || point.mean === null || point.upper === null) return 0
  const width = point.upper - point.mean
  return width > 0 ? Math.abs(point.value - point.mean) / width : 0
}
