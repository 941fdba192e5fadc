import { never } from '../day'
import type { CourtStory } from '../story/court-story'
import type { CpsStory } from '../story/cps-story'
import { tallyReferral } from '../truth/tally-crime'
import type { KnownUntil } from './known-until'
import type { Ledger } from './ledger'
import { cpsSuspect, linkedSources } from './link-maker'
import { writeIdentity, type Involved } from './write-identity'

type Prosecution = {
  readonly group: string
  readonly cps: CpsStory | null
  /** Null where this suspect was not charged. */
  readonly court: CourtStory | null
  /** How the prosecution ended: of a retrial, where there was one. */
  readonly end: CourtStory | null
}

/** Writes a suspect referred or prosecuted, where the CPS knows of one. */
export function writeCpsSuspect(
  ledger: Ledger,
  { group, cps, court, end }: Prosecution,
  who: Involved,
  urn: number,
  known: KnownUntil,
): void {
  const { world, tables, references, links } = ledger
  const { draws, profile } = world
  const decision =
    cps === null ? '' : cps.decision === 'charge' && !court ? 'no-further-action' : cps.decision
  if (cps) tallyReferral(ledger.truth, cps.referredOn, cps.decidedOn, decision === 'charge')
  const charged = court !== null && court.chargedOn <= known.cps
  if (!charged && (cps === null || cps.referredOn > known.cps)) return
  const number = references.next()
  const decided = cps !== null && cps.decidedOn <= known.cps
  const odd = decided && draws.chance(profile.datesOutOfOrder)
  const finalisedOn = charged && end ? end.finalisedOn : never
  const finalised = finalisedOn <= known.cps
  const reason = decision === 'charge' ? '' : cps?.reason || 'evidential'
  const rows = tables.cps_suspects
  rows.id(world.division.letters + linkedSources[cpsSuspect].letter, number)
  rows.text(world.division.area)
  if (draws.chance(profile.urnMissing)) rows.blank()
  else references.writeUrn(rows, urn)
  if (draws.chance(profile.asnMissing)) rows.blank()
  else references.writeAsn(rows, who.asn)
  rows.text(group)
  rows.text(cps ? 'cps' : 'police')
  rows.day(cps ? cps.referredOn : never, known.cps)
  rows.day(odd ? cps.referredOn - 1 - draws.integer(90) : (cps?.decidedOn ?? never), known.cps)
  if (cps && !draws.chance(profile.codesBlank)) rows.whole(cps.consultations)
  else rows.blank()
  rows.text(decided ? decision : '')
  rows.text(decided && !draws.chance(profile.codesBlank) ? reason : '')
  rows.day(charged ? court.chargedOn : never, known.cps)
  rows.day(finalisedOn, known.cps)
  rows.text(finalised ? (end!.result === 'convicted' ? 'convicted' : 'unsuccessful') : '')
  rows.text(finalised && !draws.chance(profile.codesBlank) ? outcomeReason(ledger, end!) : '')
  rows.end()
  writeIdentity(ledger, cpsSuspect, number, who, urn)
  links.add(cpsSuspect, number)
}

/** Of prosecutions that ended otherwise than by a verdict: closed for administrative reasons. */
const administrative = 0.04

function outcomeReason({ world }: Ledger, court: CourtStory): string {
  if (court.victimLeft) return 'victim-no-longer-supports'
  if (court.result === 'convicted') return court.plea === 'guilty' ? 'guilty-plea' : 'conviction-after-trial'
  if (court.result === 'acquitted') return 'acquittal'
  const drawn = world.draws.uniform()
  return drawn < administrative
    ? 'administrative'
    : drawn < 0.72
      ? 'evidential'
      : drawn < 0.93
        ? 'public-interest'
        : 'other'
}
