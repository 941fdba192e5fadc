import type { Random } from '@/lib/statistics/random'
import { pick } from './draw'
import { firstName, lastName, postcode } from './vocabulary'

/** Somebody invented, as they truly are. Records of them carry errors (identifier-record.ts). */
export type Person = {
  readonly truth: number
  readonly first: string
  readonly last: string
  /** Day of birth. */
  readonly born: number
  readonly sex: 'female' | 'male' | 'not-known'
  readonly ethnicity: (typeof ethnicityShares)[number][0]
  readonly postcode: string
  readonly pnc: string
  readonly cro: string
}

const ethnicityShares = [
  ['white', 0.66],
  ['not-stated', 0.14],
  ['asian', 0.08],
  ['black', 0.07],
  ['mixed', 0.03],
  ['other', 0.02],
] as const

/** Ethnic groups whose records are linked less well in life; the demonstration makes them so on purpose. */
export const hardToLink: ReadonlySet<string> = new Set(['asian', 'black', 'other'])

/** What the records of a victim say of a person: nothing that names them. */
export type Stranger = Pick<Person, 'born' | 'sex' | 'ethnicity'>

/** Somebody without a name: a victim. */
export function newStranger(random: Random, today: number, maleShare: number): Stranger {
  const age = Math.min(90, 10 + Math.abs(18 + 14 * random.normal()) + 4 * random.exponential())
  const draw = random.uniform()
  return {
    born: Math.floor(today - age * 365.25),
    sex: draw < maleShare ? 'male' : draw < 0.985 ? 'female' : 'not-known',
    ethnicity: pick(random, ethnicityShares),
  }
}

/**
 * A new person.
 *
 * @param today the day of the record for which they are made: people are 10 to 90 then
 * @param maleShare share of men
 */
export function newPerson(random: Random, truth: number, today: number, maleShare: number): Person {
  return {
    ...newStranger(random, today, maleShare),
    truth,
    first: firstName(random),
    last: lastName(random),
    postcode: postcode(random),
    pnc: `${2000 + random.integer(26)}/${String(random.integer(10_000_000)).padStart(7, '0')}${'ZABCDEFGHJKLMNPQRTUVWXY'[random.integer(23)]}`,
    cro: `${random.integer(1_000_000)}/${String(random.integer(100)).padStart(2, '0')}${'ABCDEFGHJKLMNPQRTUVWXYZ'[random.integer(23)]}`,
  }
}

/** Somebody else with the same name and birth date. */
export function twinOf(random: Random, person: Person, truth: number): Person {
  const other = newPerson(random, truth, person.born + 9000, 0.5)
  return { ...other, first: person.first, last: person.last, born: person.born, sex: person.sex }
}

/** Age band of the contract on a day. */
export function ageBand(person: Stranger, day: number): string {
  const age = (day - person.born) / 365.25
  if (age < 18) return 'under-18'
  if (age < 25) return '18-24'
  if (age < 35) return '25-34'
  if (age < 45) return '35-44'
  if (age < 55) return '45-54'
  if (age < 65) return '55-64'
  return '65-and-over'
}
