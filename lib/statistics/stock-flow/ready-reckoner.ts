import { requireFinite, requireNonNegative } from '../guards'
import { mean } from '../mean'

/** What the baseline expects of one kind of case and route in one period. */
export interface BaselineRow {
  readonly disposals: number
  /** Court time these disposals take together. */
  readonly minutes: number
  readonly ringFenced: boolean
  /** Routes that go to an effective trial; they do not count when hours per case must be filled in. */
  readonly effective?: boolean
  /** Receipts more (or fewer) than in the baseline. */
  readonly extraReceipts: number
}

/**
 * Extra disposals of one period when sitting time or receipts differ from the baseline; the Crown Court rule of
 * MoJ's prisonsreadyreckoner. Extra ring-fenced receipts are disposed of as they come; the extra hours less
 * what those take go to other work, at the number of disposals an hour of such work has in the baseline:
 *
 *   Δdisposals = ringFenced·Δreceipts + (Δhours − Σ ringFenced·Δreceipts·hours per case) · disposals per hour
 *
 * The baseline itself has no meaning; only the difference has.
 *
 * @param extraHours sitting hours more (or fewer) than in the baseline
 * @param hoursWhereNone hours per case for rows without disposals, where a case's length is not known
 * (see usualHours)
 * @returns Δdisposals, row by row
 * @throws StatisticsError `not-finite` or `negative`
 */
export function readyReckoner(
  rows: readonly BaselineRow[],
  extraHours: number,
  hoursWhereNone = usualHours(rows),
): number[] {
  requireFinite(extraHours, 'The extra hours')
  for (const { disposals, minutes, extraReceipts } of rows) {
    requireNonNegative([disposals, minutes], 'The disposals and minutes')
    requireFinite(extraReceipts, 'The extra receipts')
  }
  const openHours = rows.reduce((sum, { minutes, ringFenced }) => sum + (ringFenced ? 0 : minutes / 60), 0)
  const takenHours = rows.reduce((sum, row) => {
    if (!row.ringFenced || row.extraReceipts === 0) return sum
    return sum + row.extraReceipts * (hoursPerCase(row) ?? hoursWhereNone)
  }, 0)
  return rows.map(({ disposals, ringFenced, extraReceipts }) => {
    if (ringFenced) return extraReceipts
    // Without other work there is nothing the hours could go to.
    return openHours > 0 ? (extraHours - takenHours) * (disposals / openHours) : 0
  })
}

/** Mean hours per case over the rows that have disposals, effective trials left out; 0 if there are none. */
export function usualHours(rows: readonly BaselineRow[]): number {
  const known = rows.flatMap((row) => {
    const hours = hoursPerCase(row)
    return hours === undefined || row.effective ? [] : [hours]
  })
  return known.length > 0 ? mean(known) : 0
}

const hoursPerCase = ({ disposals, minutes }: BaselineRow) =>
  disposals > 0 ? minutes / disposals / 60 : undefined
