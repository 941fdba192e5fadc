import type { Draws } from '../draws'
import type { OffenceWorld } from '../world/offence-world'

/** At most so long ago: about sixty years. */
const longest = 22_000

/** Days from an offence to its report. Sexual offences are often reported years later. */
export function reportingDays(draws: Draws, { report }: OffenceWorld): number {
  if (report.late > 0 && draws.chance(report.late))
    return Math.min(longest, 365 + draws.exponentialDays(report.lateDays))
  return report.days === 0 ? 0 : draws.exponentialDays(report.days)
}
