import { never } from '../day'
import type { CrimeStory } from '../story/crime-story'
import type { KnownUntil } from './known-until'
import type { Ledger } from './ledger'
import { linkedSources, policeSuspect } from './link-maker'
import { writeIdentity, type Involved } from './write-identity'

/**
 * Writes a suspect in a crime.
 *
 * @param charged this suspect is among those charged, whenever that is
 */
export function writeSuspect(
  ledger: Ledger,
  crime: CrimeStory,
  crimeNumber: number,
  who: Involved,
  charged: boolean,
  urn: number,
  known: KnownUntil,
): void {
  const { world, tables, references, prefix, links } = ledger
  const { draws, profile } = world
  const rows = tables.police_suspects
  const number = references.next()
  const on = charged && crime.chargedOn <= known.police ? crime.chargedOn : never
  rows.id(world.division.letters + linkedSources[policeSuspect].letter, number)
  rows.id(prefix.crime, crimeNumber)
  if (draws.chance(profile.asnMissing)) rows.blank()
  else references.writeAsn(rows, who.asn)
  rows.text(on === never || draws.chance(profile.codesBlank) ? '' : crime.cps ? 'cps' : 'police')
  rows.day(on, known.police)
  rows.end()
  writeIdentity(ledger, policeSuspect, number, who, on === never ? never : urn)
  links.add(policeSuspect, number)
}
