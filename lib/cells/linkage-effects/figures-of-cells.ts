import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { linkedMeasures, type LinkedMeasure } from '@/lib/measures/linked-measures'

const row = z.object({
  areaId: z.number(),
  boardId: z.number().nullable(),
  measure: z.string(),
  breakdown: z.string(),
  category: z.string(),
  cases: z.number(),
  value: z.number(),
})
/** A figure over all months of a release. Rates in per cent, durations in days. */
export type WholeFigure = z.infer<typeof row>

/** Groups of people and crimes by which linkage may fare differently. */
const breakdowns = ['all', 'crime-type', 'sex', 'age-band', 'ethnicity']

/** Measures whose figures hang on links: those of a home board. Of counts and stocks only the board hangs on them. */
const measured = linkedMeasures.filter(
  ({ kind, linked }) =>
    linked.board === 'home' && ['rate', 'mean', 'duration', 'time-to-event'].includes(kind),
)
const percent = (measure: LinkedMeasure) => measure.unit === 'percent'
const isMedian = ({ kind, linked: { figure } }: LinkedMeasure) =>
  kind === 'duration' && !('statistic' in figure && figure.statistic === 'mean')

/** The figures of a file of cells, each over all its months: shares and means of sums, medians of histograms added up. */
export async function figuresOfCells(duck: Duck, cells: string): Promise<readonly WholeFigure[]> {
  const keys = 'area_id, board_id, measure, breakdown, category'
  const list = (some: readonly LinkedMeasure[]) => some.map(({ id }) => sqlText(id)).join(', ') || `''`
  const from = `read_parquet(${sqlText(cells)}) WHERE breakdown IN (${breakdowns.map(sqlText).join(', ')})`
  const named =
    'area_id AS "areaId", board_id AS "boardId", measure, breakdown, category, cases::DOUBLE AS cases, value'
  return duck.rows(
    row,
    `WITH sums AS (
       SELECT *, top / cases * if(measure IN (${list(measured.filter(percent))}), 100, 1) AS value FROM (
         SELECT ${keys}, sum(denominator)::DOUBLE AS cases, sum(numerator)::DOUBLE AS top
         FROM ${from} AND measure IN (${list(measured.filter((one) => !isMedian(one)))}) GROUP BY ${keys})
       WHERE cases > 0 AND top IS NOT NULL),
     days AS (
       SELECT ${keys}, day, sum(n) AS n FROM (
         SELECT ${keys}, unnest(days) AS day, unnest(counts) AS n FROM ${from}
         AND measure IN (${list(measured.filter(isMedian))})) GROUP BY ${keys}, day),
     running AS (
       SELECT *, sum(n) OVER (PARTITION BY ${keys} ORDER BY day) AS upto, sum(n) OVER (PARTITION BY ${keys}) AS cases FROM days),
     medians AS (
       SELECT ${keys}, any_value(cases) AS cases, min(day)::DOUBLE AS value FROM running WHERE upto * 2 >= cases GROUP BY ${keys})
     SELECT ${named} FROM sums UNION ALL SELECT ${named} FROM medians`,
  )
}
