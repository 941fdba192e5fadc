import { z } from 'zod'
import type { Granularity as DatabaseGranularity } from '@/lib/database/generated/enums'
import { granularityFromDatabase } from '@/lib/database/granularity'
import type { DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { granularities, type Granularity } from '@/lib/time/period'
import { agreedOf } from './agreed'
import type { Asking } from './ask'
import type { PinnedSource } from './edition-contents'

/** One cell as the web role reads it. */
export type CellRow = {
  readonly releaseId: number
  readonly areaId: number
  readonly measure: string
  readonly breakdown: string
  readonly category: string
  readonly granularity: Granularity
  /** First day, YYYY-MM-DD. */
  readonly start: string
  readonly suppressed: boolean
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** Durations counted case by case. It can identify people: only what is worked out from it leaves the door. */
  readonly histogram: DayHistogram | null
  /** A percentile is shown where so many lie on either side of it. */
  readonly casesBeyond: number
}

export type CellChoice = {
  readonly pinned: readonly PinnedSource[]
  readonly areaIds: readonly number[]
  readonly measures: readonly string[]
  /** Breakdowns to read beside the totals. */
  readonly breakdowns: readonly string[]
  /** YYYY-MM-DD: of months and quarters only those that begin on this day or later; all where it is left out. */
  readonly from?: string
}

const databaseGranularities = granularities.map((name) => name.replace('-', '_')) as [string, ...string[]]

const row = z.object({
  release_id: z.number().int(),
  area_id: z.number().int(),
  measure: z.string(),
  breakdown: z.string(),
  category: z.string(),
  granularity: z.enum(databaseGranularities),
  period_start: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  suppressed: z.boolean(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  days: z.array(z.number().int()).nullable(),
  counts: z.array(z.number().int()).nullable(),
})

/**
 * The cells of some measures and areas that this viewer may see, in the order of their periods. The viewer's scope is
 * a condition of the query, and what its agreements do not let be shown is left out (agreedOf); row-level security stands
 * behind both with the same rules of its own.
 */
export async function readCells(asking: Asking, choice: CellChoice): Promise<readonly CellRow[]> {
  const releaseIds = choice.pinned.map((pin) => pin.releaseId)
  const openIds = choice.pinned.filter((pin) => pin.source.access === 'open').map((pin) => pin.releaseId)
  const boardIds = asking.viewer.scope?.boardIds ?? []
  const rows = await asking.database.$queryRaw`
    SELECT release_id, area_id, measure, breakdown, category, granularity::text, period_start::text, suppressed,
           value::float8, numerator::float8, denominator::float8, days, counts
    FROM figures.cell
    WHERE release_id = ANY (${releaseIds}::int[])
      AND area_id = ANY (${[...choice.areaIds]}::smallint[])
      AND measure = ANY (${[...choice.measures]}::text[])
      AND breakdown = ANY (${['all', ...choice.breakdowns]}::text[])
      AND (period_start >= ${choice.from ?? '-infinity'}::date OR granularity::text LIKE '%year')
      AND (board_id IS NULL OR release_id = ANY (${openIds}::int[]) OR board_id = ANY (${[...boardIds]}::smallint[]))
    ORDER BY release_id, area_id, measure, breakdown, category, granularity, period_start`
  const agreed = await agreedOf(asking)
  const pins = new Map(choice.pinned.map((pin) => [pin.releaseId, pin]))
  return z
    .array(row)
    .parse(rows)
    .filter((found) => agreed.shows(pins.get(found.release_id)!, found.area_id, found.measure))
    .map((found) => cellRow(found, pins.get(found.release_id)!))
}

function cellRow(found: z.infer<typeof row>, { casesBeyond }: PinnedSource): CellRow {
  const { suppressed, value, numerator, denominator, measure, breakdown, category, days, counts } = found
  return {
    releaseId: found.release_id,
    areaId: found.area_id,
    granularity: granularityFromDatabase(found.granularity as DatabaseGranularity),
    start: found.period_start,
    ...{ suppressed, value, numerator, denominator, measure, breakdown, category },
    histogram: days !== null && counts !== null && days.length > 0 ? { days, counts } : null,
    casesBeyond,
  }
}
