import { z } from 'zod'
import { firstDayOf, lastDayBefore, monthNumber } from '@/lib/time/calendar'
import type { Asking } from './ask'
import type { PinnedSource } from './edition-contents'

const agencies = ['police', 'cps', 'courts'] as const
type Agency = (typeof agencies)[number]

/** Up to when the records of one agency are complete. */
export type CompleteTo = {
  readonly agency: Agency
  /** Last day, YYYY-MM-DD. */
  readonly day: string
  /** The last whole month up to that day, YYYY-MM: figures are made up to it. */
  readonly month: string
}

const row = z.object({ complete_to: z.partialRecord(z.enum(agencies), z.iso.date()).nullable() })

/** Up to when the records of each agency in a release are complete, as its delivery said; none of published tables. */
export async function readCompleteTo(
  asking: Asking,
  { releaseId }: Pick<PinnedSource, 'releaseId'>,
): Promise<readonly CompleteTo[]> {
  const rows = await asking.database.$queryRaw`
    SELECT complete_to FROM releases.release WHERE id = ${releaseId}::int`
  const [found] = z.array(row).parse(rows)
  return agencies.flatMap((agency) => {
    const day = found?.complete_to?.[agency]
    return day === undefined ? [] : [{ agency, day, month: lastWholeMonth(day) }]
  })
}

function lastWholeMonth(day: string): string {
  const month = monthNumber(day)
  const whole = lastDayBefore(month + 1) === day ? month : month - 1
  return firstDayOf(whole).slice(0, 7)
}
