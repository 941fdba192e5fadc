import { z } from 'zod'
import { englandAndWales } from '@/lib/boards/areas'
import type { Asking } from './ask'
import type { PinnedSource } from './edition-contents'

/** A count of each agency's records alone: its last month is the last for which they are complete. */
const measureOfAgency = {
  police: 'crimes-recorded',
  cps: 'charges',
  courts: 'magistrates-receipts',
} as const

type Agency = keyof typeof measureOfAgency

const row = z.object({ measure: z.string(), month: z.string() })

/** The last month, YYYY-MM, for which the records of each agency in a release are complete. */
export async function readCompleteTo(
  asking: Asking,
  { releaseId }: Pick<PinnedSource, 'releaseId'>,
): Promise<readonly { readonly agency: Agency; readonly month: string }[]> {
  const found = z.array(row).parse(
    await asking.database.$queryRaw`
      SELECT measure, to_char(max(period_start), 'YYYY-MM') AS month FROM figures.cell
      WHERE release_id = ${releaseId} AND area_id = ${englandAndWales.id}::smallint AND board_id IS NULL
        AND measure = ANY (${Object.values(measureOfAgency)}::text[]) AND breakdown = 'all' AND granularity = 'month'
      GROUP BY measure`,
  )
  return (Object.keys(measureOfAgency) as Agency[]).flatMap((agency) => {
    const month = found.find(({ measure }) => measure === measureOfAgency[agency])?.month
    return month ? [{ agency, month }] : []
  })
}
