import type { Draws } from '../draws'
import type { Profile } from '../profile'
import { firstName, lastName, postcode } from '../vocabulary'
import { hardToLink, type Person } from './person'

/** How often the records of a person go wrong in a place: some groups and boards fare worse, on purpose. */
export function errorFactor(profile: Profile, person: Person, careless: boolean): number {
  const group = hardToLink.has(person.ethnicity) ? profile.unevenness : 1
  return careless ? group * Math.sqrt(profile.unevenness) : group
}

/** Who a record says that a person is: errors included. */
export type Identity = {
  first: string
  last: string
  born: number
  postcode: string
  pnc: boolean
  cro: boolean
}

/** One record's view of a person. */
export function identityOf(draws: Draws, profile: Profile, person: Person, factor: number): Identity {
  let { first, last } = person
  if (draws.chance(profile.alias * factor)) first = firstName(draws)
  if (draws.chance(profile.alias * factor * 0.5)) last = lastName(draws)
  if (draws.chance(profile.nameError * factor)) {
    if (draws.chance(0.4)) first = misspelt(draws, first)
    else last = misspelt(draws, last)
  }
  return {
    first,
    last,
    born: draws.chance(profile.birthError * factor) ? wrongBirth(draws, person.born) : person.born,
    postcode: draws.chance(profile.postcodeMoved) ? postcode(draws) : person.postcode,
    pnc: !draws.chance(profile.pncMissing),
    cro: !draws.chance(profile.pncMissing),
  }
}

/** A letter doubled, dropped, changed or swapped; never one of the first three, which mark the name as invented. */
function misspelt(draws: Draws, name: string): string {
  const at = 3 + draws.integer(Math.max(1, name.length - 4))
  switch (draws.integer(4)) {
    case 0:
      return name.slice(0, at) + name[at - 1]! + name.slice(at)
    case 1:
      return name.length > 5 ? name.slice(0, at) + name.slice(at + 1) : name
    case 2:
      return name.slice(0, at) + String.fromCharCode(97 + draws.integer(26)) + name.slice(at + 1)
    default:
      return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
  }
}

/** Day and month swapped where they can be, a year or ten out, or a few days out. */
function wrongBirth(draws: Draws, born: number): number {
  const date = new Date(born * 86_400_000)
  const day = date.getUTCDate()
  switch (draws.integer(4)) {
    case 0:
      return day <= 12
        ? Math.round(Date.UTC(date.getUTCFullYear(), day - 1, date.getUTCMonth() + 1) / 86_400_000)
        : born + 1
    case 1:
      return born + (draws.chance(0.5) ? 365 : -366)
    case 2:
      return born + (draws.chance(0.5) ? 3652 : -3653)
    default:
      return born + 1 + draws.integer(9)
  }
}
