/** Months over which work and hours are added up before it is said that one is more than the other. */
const year = 12
/** Of a hundred runs: from so many on something is called likely, and up to the rest of them it is called unlikely. */
export const likely = 200 / 3

/** Court hours month by month: those that the cases received will take, and those that are sat. */
export type CourtHours = { readonly hoursReceived: Float64Array; readonly hoursSat: Float64Array }

/** When demand exceeds capacity, counted in months from 1. */
export type Exceeds = {
  /** From then on to the end of what was looked at; null where it is not so at the end. */
  readonly first: number | null
  /** The last month in which it was so, where it is so at first and no more at the end. */
  readonly until: number | null
  /** Of a hundred runs: more work comes in than is sat over the year from the first month on, or over the last year. */
  readonly share: number
  /** Whether it is so in each month. */
  readonly months: readonly boolean[]
}

/**
 * Demand exceeds capacity in a month if, with nothing left to chance, the cases that come in need more court hours than are
 * sat, and if that holds over the year from this month on (or what is left of it) in two of three runs. A single
 * month of a single run says nothing: trials and receipts of a month vary too much.
 *
 * @param expected the course with nothing left to chance
 * @param runs the same of many runs, [run × months]
 */
export function exceeds(expected: CourtHours, runs: CourtHours & { readonly runs: number }): Exceeds {
  const length = expected.hoursSat.length
  const shares = Array.from({ length }, (_, month) => shareOver(runs, length, month))
  const months = shares.map(
    (share, month) => expected.hoursReceived[month]! > expected.hoursSat[month]! && share >= likely,
  )
  const last = months.lastIndexOf(true)
  const stays = last === length - 1
  const at = stays ? months.lastIndexOf(false) + 1 : Math.max(0, length - year)
  return {
    first: stays ? at + 1 : null,
    until: stays || last === -1 ? null : last + 1,
    share: shares[at]!,
    months,
  }
}

/** Of a hundred runs: those in which more work comes in than is sat over the year from a month on. */
function shareOver(
  { runs, hoursReceived, hoursSat }: CourtHours & { readonly runs: number },
  length: number,
  from: number,
): number {
  let above = 0
  for (let run = 0; run < runs; run += 1) {
    let more = 0
    for (let month = from; month < Math.min(from + year, length); month += 1)
      more += hoursReceived[run * length + month]! - hoursSat[run * length + month]!
    if (more > 0) above += 1
  }
  return (100 * above) / runs
}
