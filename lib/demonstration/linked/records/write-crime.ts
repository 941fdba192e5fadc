import type { CrimeStory } from '../story/crime-story'
import type { KnownUntil } from './known-until'
import type { Ledger } from './ledger'

/** Writes a recorded crime and returns its number. @param urn written once somebody is charged */
export function writeCrime(ledger: Ledger, crime: CrimeStory, urn: number, known: KnownUntil): number {
  const { world, references, tables, prefix } = ledger
  const { draws, profile } = world
  const rows = tables.police_crimes
  const id = references.next()
  const charged = crime.outcome === 1 && crime.outcomeOn <= known.police
  // A crime that was filed and then reopened keeps the old outcome in its record.
  const reopened = charged && draws.chance(profile.reopened)
  const outcome = reopened ? (draws.chance(0.5) ? 18 : 15) : crime.outcome
  const length = crime.outcomeOn - crime.recordedOn
  const filedOn = crime.recordedOn + draws.integer(Math.max(1, length))
  const inOrder = reopened ? filedOn : crime.outcomeOn
  const outcomeOn =
    inOrder <= known.police && draws.chance(profile.datesOutOfOrder)
      ? crime.recordedOn - 1 - draws.integer(300)
      : inOrder
  rows.id(prefix.crime, id)
  rows.text(world.division.code)
  rows.blank()
  rows.text(crime.offence.group)
  rows.flag(crime.adultRape)
  if (draws.chance(profile.codesBlank)) rows.blank()
  else rows.flag(crime.domesticAbuse)
  rows.flag(crime.hate)
  rows.day(crime.offenceOn, known.police)
  rows.day(crime.recordedOn, known.police)
  rows.text(crime.victimType)
  if (outcomeOn <= known.police) rows.whole(outcome)
  else rows.blank()
  rows.day(outcomeOn, known.police)
  if (charged && !draws.chance(profile.urnMissing)) references.writeUrn(rows, urn)
  else rows.blank()
  rows.end()
  return id
}
