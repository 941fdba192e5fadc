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

const whole = z.number().int()
/** In the order of the query. */
const row = z.tuple([
  ...([whole, whole, z.string(), z.string(), z.string()] as const),
  ...([z.enum(databaseGranularities), z.string().regex(/^\d{4}-\d{2}-\d{2}$/), z.boolean()] as const),
  ...([z.number().nullable(), z.number().nullable(), z.number().nullable()] as const),
  ...([z.array(whole).nullable(), z.array(whole).nullable()] as const),
])
const answer = z.tuple([z.object({ cells: z.array(row) })])

/**
 * The cells of some measures and areas that this viewer may see, in the order of their periods. The viewer's scope is
 * a condition of the query, and what its agreements do not let be shown is left out (agreedOf); row-level security stands
 * behind both with the same rules of its own.
 */
export async function readCells(asking: Asking, choice: CellChoice): Promise<readonly CellRow[]> {
  const releaseIds = choice.pinned.map((pin) => pin.releaseId)
  const openIds = choice.pinned.filter((pin) => pin.source.access === 'open').map((pin) => pin.releaseId)
  const boardIds = asking.viewer.scope?.boardIds ?? []
  // As one JSON text: thousands of rows with lists in them are read five times as fast as column by column.
  const found = await asking.database.$queryRaw`
    SELECT coalesce(json_agg(json_build_array(
             release_id, area_id, measure, breakdown, category, granularity, period_start, suppressed,
             value::float8, numerator::float8, denominator::float8, days, counts)
           ORDER BY release_id, area_id, measure, breakdown, category, granularity::text, period_start), '[]') AS cells
    FROM figures.cell
    WHERE release_id = ANY (${releaseIds}::int[])
      AND area_id = ANY (${[...choice.areaIds]}::smallint[])
      AND measure = ANY (${[...choice.measures]}::text[])
      AND breakdown = ANY (${['all', ...choice.breakdowns]}::text[])
      AND (period_start >= ${choice.from ?? '-infinity'}::date OR granularity::text LIKE '%year')
      AND (board_id IS NULL OR release_id = ANY (${openIds}::int[]) OR board_id = ANY (${[...boardIds]}::smallint[]))`
  const agreed = await agreedOf(asking)
  const pins = new Map(choice.pinned.map((pin) => [pin.releaseId, pin]))
  return answer.parse(found)[0].cells.flatMap((read) => {
    const [releaseId, areaId, measure] = read
    const pin = pins.get(releaseId)!
    return agreed.shows(pin, areaId, measure) ? [cellRow(read, pin)] : []
  })
}

function cellRow(read: z.infer<typeof row>, { casesBeyond }: PinnedSource): CellRow {
  const [releaseId, areaId, measure, breakdown, category, granularity, start, suppressed, ...figures] = read
  const [value, numerator, denominator, days, counts] = figures
  return {
    ...{ releaseId, areaId, measure, breakdown, category },
    granularity: granularityFromDatabase(granularity as DatabaseGranularity),
    ...{ start, suppressed, value, numerator, denominator },
    histogram: days !== null && counts !== null && days.length > 0 ? { days, counts } : null,
    casesBeyond,
  }
}
