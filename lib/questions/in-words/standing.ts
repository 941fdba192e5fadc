import type { GlanceRow } from '../glance.types'

/** The rows of a board by what can be said of them. */
export type Standing = {
  /** Unusual ones, the clearest first. */
  readonly worse: readonly GlanceRow[]
  readonly better: readonly GlanceRow[]
  readonly unusual: readonly GlanceRow[]
  readonly steady: readonly GlanceRow[]
  readonly early: readonly GlanceRow[]
  readonly historic: readonly GlanceRow[]
}

/** Sorts rows with a figure by their signal. Historic figures are told apart: they do not say how things stand. */
export function standingOf(rows: readonly GlanceRow[]): Standing {
  const shown = rows.filter(({ series }) => series.latest !== null)
  const recent = shown.filter(({ series }) => !series.provenance.historic)
  const of = (...signals: GlanceRow['series']['signal'][]) =>
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
function clarity({ series: { reading } }: GlanceRow): number {
  const point = reading?.latest && reading.points[reading.latest.index]
  if (!point || point.value === null || point.mean === null || point.upper === null) return 0
  const width = point.upper - point.mean
  return width > 0 ? Math.abs(point.value - point.mean) / width : 0
}
