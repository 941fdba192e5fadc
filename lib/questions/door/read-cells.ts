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

const text = z.string()
const count = z.number().nullable()
const counts = z.array(z.number()).nullable()
/** In the order of the query. */
const row = z.tuple([
  ...([z.number(), z.number(), text, text, text, z.enum(databaseGranularities), text] as const),
  ...([z.boolean(), count, count, count, counts, counts] as const),
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
  // As one JSON text: thousands of rows with lists in them are read in half the time that columns take.
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
    const pin = pins.get(read[0])!
    return agreed.shows(pin, read[1], read[2]) ? [cellRow(read, pin)] : []
  })
}

/** By place: thousands of cells are taken apart for a page. */
function cellRow(read: z.infer<typeof row>, pin: PinnedSource): CellRow {
  const [days, counts] = [read[11], read[12]]
  return {
    releaseId: read[0],
    areaId: read[1],
    measure: read[2],
    breakdown: read[3],
    category: read[4],
    granularity: granularityFromDatabase(read[5] as DatabaseGranularity),
    start: read[6],
    suppressed: read[7],
    value: read[8],
    numerator: read[9],
    denominator: read[10],
    histogram: days !== null && counts !== null && days.length > 0 ? { days, counts } : null,
    casesBeyond: pin.casesBeyond,
  }
}
