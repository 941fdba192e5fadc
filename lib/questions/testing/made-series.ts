import { areas } from '@/lib/boards/areas'
import { measureById } from '@/lib/measures/registry'
import type { Period } from '@/lib/time/period'
import { shiftPeriod } from '@/lib/time/step-period'
import type { PinnedSource } from '../door/edition-contents'
import type { Annotation } from '../door/read-annotations'
import type { CellRow } from '../door/read-cells'
import { rowAnswer } from '../in-words/row-answer'
import { yearAgoOf } from '../in-words/figure-message'
import type { BoardRow } from '../board-answer.types'
import type { MeasureSeries } from '../measure-series.types'
import { seriesOf, type Window } from '../series/series-of'

export type Made = number | null | 'hidden' | readonly [numerator: number, denominator: number]

const pin: PinnedSource = {
  source: {
    id: 'made',
    name: { en: 'Made', cy: 'Gwneud' },
    publisher: 'Nobody',
    kind: 'published',
    status: 'management-information',
    access: 'restricted',
    demonstration: true,
    licence: null,
  },
  url: null,
  notes: null,
  releaseId: 1,
  casesBeyond: 5,
  periodFrom: '2010-01-01',
  periodTo: '2026-03-31',
}
const area = areas.find(({ kind }) => kind === 'board')!

/** Cells of a measure, one per period up to the last; null leaves a cell out. */
export function madeCells(measure: string, values: readonly Made[], last: Period): CellRow[] {
  return values.flatMap((made, i): CellRow[] => {
    if (made === null) return []
    const { granularity, start } = shiftPeriod(last, i - values.length + 1)
    const of = {
      releaseId: 1,
      areaId: area.id,
      measure,
      breakdown: 'all',
      category: 'all',
      granularity,
      start,
    }
    const none = {
      ...{ suppressed: false, value: null, numerator: null, denominator: null, histogram: null },
      casesBeyond: 5,
    }
    if (made === 'hidden') return [{ ...of, ...none, suppressed: true }]
    if (typeof made === 'number') return [{ ...of, ...none, value: made }]
    return [{ ...of, ...none, numerator: made[0], denominator: made[1] }]
  })
}

/** A series of a real measure with these values, as the door would make it on 1 May 2026. */
export function madeSeries(
  measure: string,
  values: readonly Made[],
  last: Period = { granularity: 'month', start: '2026-03-01' },
  window: Window = {},
  annotations: readonly Annotation[] = [],
): MeasureSeries {
  const of = { measure: measureById(measure)!, area, breakdown: 'all', category: 'all', pin, annotations }
  const edition = { id: 1, madeAt: new Date('2026-04-20T00:00:00Z'), current: true, closed: [] }
  return seriesOf(of, madeCells(measure, values, last), edition, '2026-05-01', window)
}

/** The row of a board's ledger for such a series. */
export function madeRow(measure: string, values: readonly Made[], last?: Period): BoardRow {
  const series = madeSeries(measure, values, last)
  const yearAgo = yearAgoOf(series)
  return { theme: series.measure.theme, series, answer: rowAnswer(series, yearAgo), yearAgo }
}
