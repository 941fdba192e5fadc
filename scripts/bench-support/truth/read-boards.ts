import type { Board } from '@/lib/boards/board'
import { boards } from '@/lib/boards/boards'
import { linkedMeasures, type LinkedMeasure } from '@/lib/measures/linked-measures'
import { paceOf } from '@/lib/questions/curves/pace-of'
import { isKnownLate } from '@/lib/questions/curves/known-late'
import type { CellRow } from '@/lib/questions/door/read-cells'
import type { FlowRow } from '@/lib/questions/door/read-flows'
import type { SeriesPoint } from '@/lib/questions/measure-series.types'
import { coverageOf } from '@/lib/questions/series/coverage'
import { linkedPointsOf } from '@/lib/questions/series/linked-points-of'
import { readingOf } from '@/lib/questions/series/reading-of'
import type { XmrResult } from '@/lib/statistics/spc/chart-result'
import type { ByMeasure } from './read-cells-of'

/** A series of a board as pages judge it. */
export type ReadSeries = {
  readonly board: string
  readonly areaId: number
  readonly measure: LinkedMeasure
  /** Of a duration: whether open cases are counted. */
  readonly isPace: boolean
  readonly points: readonly SeriesPoint[]
  readonly chart: XmrResult
}

/** All series of boards, of all unless told, that are put on a process-control chart, read as pages read them. */
export function readBoards(
  cells: ByMeasure<CellRow>,
  flows: ByMeasure<FlowRow>,
  wanted: readonly Board[] = boards,
): readonly ReadSeries[] {
  return wanted.flatMap(({ id, name }) =>
    linkedMeasures.flatMap((measure) => {
      const own = cells(id, measure.id)
      const coverage = coverageOf(own)
      if (!coverage) return []
      const about = { board: name.en, areaId: id, measure }
      const exits = singleExit(measure)
      const paceRows = exits ? flows(id, measure.id) : []
      const paceCoverage =
        paceRows.length > 0 ? coverageOf(paceRows.map((row) => ({ ...row, suppressed: false }))) : null
      return [
        { ...about, isPace: false, points: linkedPointsOf(measure, own, coverage).points },
        ...(exits && paceCoverage
          ? [{ ...about, isPace: true, points: paceOf(paceRows, exits, paceCoverage) }]
          : []),
      ].flatMap((series): ReadSeries[] => {
        const { chart } = readingOf(measure, series.points)
        return chart ? [{ ...series, chart }] : []
      })
    }),
  )
}

function singleExit(measure: LinkedMeasure): string | null {
  const { figure } = measure.linked
  return figure.shape === 'duration' && figure.exits.length === 1 && !isKnownLate(measure)
    ? figure.exits[0]!.name
    : null
}

/** Points of a chart that are judged, and those of them that are special causes. */
export function signalsOf({ points }: XmrResult): { readonly judged: number; readonly signalled: number } {
  const judged = points.filter(({ judgement }) => judgement !== null && judgement !== 'early')
  return {
    judged: judged.length,
    signalled: judged.filter(({ specialCause }) => specialCause !== null).length,
  }
}
