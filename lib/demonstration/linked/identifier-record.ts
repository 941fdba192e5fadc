import type { Random } from '@/lib/statistics/random'
import { dayText } from './day'
import { hardToLink, type Person } from './person'
import type { Profile } from './profile'
import { firstName, lastName, postcode } from './vocabulary'

/** How often the records of a person go wrong in a place: some groups and boards fare worse, on purpose. */
export function errorFactor(profile: Profile, person: Person, careless: boolean): number {
  return (
    (hardToLink.has(person.ethnicity) ? profile.unevenness : 1) *
    (careless ? Math.sqrt(profile.unevenness) : 1)
  )
}

/** first_name, last_name, date_of_birth, sex, postcode, pnc, cro as one record has them: errors included. */
export function identifierRecord(random: Random, profile: Profile, person: Person, factor: number): string {
  let { first, last } = person
  if (random.uniform() < profile.alias * factor) first = firstName(random)
  if (random.uniform() < profile.alias * factor * 0.5) last = lastName(random)
  if (random.uniform() < profile.nameError * factor) {
    if (random.uniform() < 0.4) first = misspelt(random, first)
    else last = misspelt(random, last)
  }
  const born = random.uniform() < profile.birthError * factor ? wrongBirth(random, person.born) : person.born
  const home = random.uniform() < profile.postcodeMoved ? postcode(random) : person.postcode
  const pnc = random.uniform() < profile.pncMissing ? '' : person.pnc
  const cro = random.uniform() < profile.pncMissing ? '' : person.cro
  return `${first},${last},${dayText(born)},${person.sex},${home},${pnc},${cro}`
}

/** A letter doubled, dropped, changed or swapped; never one of the first three, which mark the name as invented. */
function misspelt(random: Random, name: string): string {
  const at = 3 + random.integer(Math.max(1, name.length - 4))
  switch (random.integer(4)) {
    case 0:
      return name.slice(0, at) + name[at - 1]! + name.slice(at)
    case 1:
      return name.length > 5 ? name.slice(0, at) + name.slice(at + 1) : name
    case 2:
      return name.slice(0, at) + String.fromCharCode(97 + random.integer(26)) + name.slice(at + 1)
    default:
      return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
  }
}

/** Day and month swapped where they can be, a year or ten out, or a day out. */
function wrongBirth(random: Random, born: number): number {
  const date = new Date(born * 86_400_000)
  const day = date.getUTCDate()
  switch (random.integer(4)) {
    case 0:
      return day <= 12
        ? Math.round(Date.UTC(date.getUTCFullYear(), day - 1, date.getUTCMonth() + 1) / 86_400_000)
        : born + 1
    case 1:
      return born + (random.uniform() < 0.5 ? 365 : -366)
    case 2:
      return born + (random.uniform() < 0.5 ? 3652 : -3653)
    default:
      return born + 1 + random.integer(9)
  }
}
