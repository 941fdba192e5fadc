import { never } from '../day'
import { identityOf } from '../people/identifier-errors'
import type { Person } from '../people/person'
import type { Ledger } from './ledger'
import { linkedSources } from './link-maker'

/** Somebody in a case: as they truly are, how often their records go wrong, and their reference there. */
export type Involved = { readonly person: Person; readonly factor: number; readonly asn: number }

const pncLetters = 'ZABCDEFGHJKLMNPQRTUVWXY'

/**
 * Writes what linkage may read of a record, and whose it truly is.
 *
 * @param source its place in `linkedSources`
 * @param urn `never` where the record has none
 */
export function writeIdentity(
  ledger: Ledger,
  source: number,
  number: number,
  { person, factor, asn }: Involved,
  urn: number,
): void {
  const { world, tables, references } = ledger
  const { draws, profile } = world
  const { letters } = world.division
  const { source: name, letter } = linkedSources[source]!
  const prefix = letters + letter
  const seen = identityOf(draws, profile, person, factor)
  const rows = tables.identifiers
  rows.text(name)
  rows.id(prefix, number)
  rows.text(seen.first)
  rows.text(seen.last)
  rows.day(seen.born, never)
  rows.text(person.sex)
  rows.text(seen.postcode)
  if (seen.pnc) {
    rows.digits(2000 + ((person.pnc / 10_000_000) | 0), 4)
    rows.letters('/')
    rows.digits(person.pnc % 10_000_000, 7)
    rows.letters(pncLetters[person.pnc % 23]!)
  }
  rows.blank()
  if (seen.cro) {
    rows.digits((person.cro / 100) | 0, 1)
    rows.letters('/')
    rows.digits(person.cro % 100, 2)
    rows.letters(pncLetters[person.cro % 23]!)
  }
  rows.blank()
  if (draws.chance(profile.asnMissing)) rows.blank()
  else references.writeAsn(rows, asn)
  if (urn === never || draws.chance(profile.urnMissing)) rows.blank()
  else references.writeUrn(rows, urn)
  rows.end()
  const people = tables.truth_people
  people.text(name)
  people.id(prefix, number)
  people.letters(letters)
  people.whole(person.truth)
  people.end()
}
