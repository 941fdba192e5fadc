import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { LinkedCount } from '@/lib/measures/linked-count'

/** The months that a measure has figures for. Months are numbers from 0, the first month of the period. */
export type MeasureTime = {
  /** First day of the first month, YYYY-MM-DD. */
  readonly first: string
  /** How many months: those that end on or before the last complete date. */
  readonly months: number
  /** The last complete date: nothing after it counts as having happened. YYYY-MM-DD */
  readonly completeTo: string
}

const row = z.object({
  complete_to: z.string(),
  first: z.string(),
  months: z.number().int(),
})

/**
 * The time of a measure by the agencies whose records it needs; null where the delivery has not all of them, or no
 * month is complete.
 *
 * @param file complete_to.parquet of the journeys
 */
export async function measureTime(
  duck: Duck,
  file: string,
  { agencies }: Pick<LinkedCount, 'agencies'>,
): Promise<MeasureTime | null> {
  const needed = agencies.map(sqlText).join(', ')
  const found = await duck.rows(
    row,
    `SELECT strftime(min(complete_to), '%Y-%m-%d') AS complete_to, strftime(min(period_from), '%Y-%m-%d') AS first,
       least(datediff('month', min(period_from), min(period_to)) + 1,
         datediff('month', min(period_from), min(complete_to) + 1))::INTEGER AS months
     FROM read_parquet(${sqlText(file)}) WHERE agency IN (${needed})
     HAVING count(DISTINCT agency) = ${agencies.length}`,
  )
  const [time] = found
  if (!time || time.months < 1) return null
  return { first: time.first, months: time.months, completeTo: time.complete_to }
}
