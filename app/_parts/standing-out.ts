import type { GlanceRow } from '@/lib/questions/glance.types'

const most = 3

/** The rows whose figures are drawn in full: those with an unusual last figure, at most three, or else the first one. */
export function standingOut(rows: readonly GlanceRow[]): readonly GlanceRow[] {
  const shown = rows.filter(({ series }) => series.latest !== null)
  const unusual = shown.filter(
    ({ series }) => !series.provenance.historic && !['none', 'early', 'not-judged'].includes(series.signal),
  )
  return unusual.length > 0 ? unusual.slice(0, most) : shown.slice(0, 1)
}
