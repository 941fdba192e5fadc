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

/** A part of the hours sat: by so much less than most, work exceeds them as clearly as it ever does. */
const asClear = 0.005

/**
 * Demand exceeds capacity from a month on if, with nothing left to chance, the cases that come in need more court hours than
 * are sat until the end, and if that holds over the year from this month on in two of three runs. Where work grows, the runs
 * may agree some months later than the course crosses, but no later than it is as far above as it ever comes: what changes
 * after that is chance of the runs alone. A single month of a single run says nothing: trials and receipts vary too much.
 *
 * @param expected the course with nothing left to chance
 * @param runs the same of many runs, [run × months]
 */
export function exceeds(expected: CourtHours, runs: CourtHours & { readonly runs: number }): Exceeds {
  const length = expected.hoursSat.length
  const lastYear = Math.max(0, length - year)
  const all = Array.from({ length }, (_, month) => month)
  const over = all.map((month) => expected.hoursReceived[month]! > expected.hoursSat[month]!)
  // Of what is left of less than a year more would be chance.
  const shares = all.map((month) => shareOver(runs, length, Math.min(month, lastYear), length))
  const crosses = over.lastIndexOf(false) + 1
  const stays = crosses < length
  const peak = stays ? clearestFrom(expected, crosses) : lastYear
  const first = stays
    ? all.findIndex((month) => month >= crosses && month <= peak && shares[month]! >= likely)
    : -1
  // What ends before is judged by its own months: those after it are of another course.
  const passing = all.map((month) => {
    if (month >= crosses || !over[month]) return false
    const from = over.lastIndexOf(false, month) + 1
    return shareOver(runs, length, from, over.indexOf(false, month)) >= likely
  })
  const months = all.map((month) => passing[month]! || (first !== -1 && month >= first))
  const last = months.lastIndexOf(true)
  return {
    first: first === -1 ? null : first + 1,
    until: stays || last === -1 ? null : last + 1,
    share: shares[first === -1 ? peak : first]!,
    months,
  }
}

/** The first month from a month on in which work exceeds hours as far as it ever does. */
function clearestFrom({ hoursReceived, hoursSat }: CourtHours, from: number): number {
  const ratios = Array.from(hoursReceived, (received, month) => received / hoursSat[month]!)
  const most = Math.max(...ratios.slice(from))
  return ratios.findIndex((ratio, month) => month >= from && (ratio === most || ratio >= most - asClear))
}

/** Of a hundred runs: those in which more work comes in than is sat over the year from a month on, or up to a month. */
function shareOver(
  { runs, hoursReceived, hoursSat }: CourtHours & { readonly runs: number },
  length: number,
  from: number,
  to: number,
): number {
  let above = 0
  for (let run = 0; run < runs; run += 1) {
    let more = 0
    for (let month = from; month < Math.min(from + year, to); month += 1)
      more += hoursReceived[run * length + month]! - hoursSat[run * length + month]!
    if (more > 0) above += 1
  }
  return (100 * above) / runs
}
