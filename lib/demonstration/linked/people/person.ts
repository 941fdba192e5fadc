import type { Draws } from '../draws'
import { Shares } from '../shares'
import { firstName, lastName, postcode } from '../vocabulary'

export type Ethnicity = 'asian' | 'black' | 'mixed' | 'white' | 'other' | 'not-stated'
export type Sex = 'female' | 'male' | 'not-known'

/** What the records of a victim say of a person: nothing that names them. */
export type Stranger = {
  /** Day of birth. */
  readonly born: number
  readonly sex: Sex
  readonly ethnicity: Ethnicity
}

/** Somebody invented, as they truly are. Records of them carry errors (identifier-errors.ts). */
export type Person = Stranger & {
  /** Number in the division. */
  readonly truth: number
  readonly first: string
  readonly last: string
  readonly postcode: string
  /** Numbers of the police and of the criminal record office; their letters follow from them. */
  readonly pnc: number
  readonly cro: number
}

const ethnicities = new Shares<Ethnicity>([
  ['white', 0.66],
  ['not-stated', 0.14],
  ['asian', 0.08],
  ['black', 0.07],
  ['mixed', 0.03],
  ['other', 0.02],
])

/** Ethnic groups whose records are linked less well in life; the demonstration makes them so on purpose. */
export const hardToLink: ReadonlySet<string> = new Set(['asian', 'black', 'other'])

/** Somebody without a name, 10 to 90 years old on a day. */
export function newStranger(draws: Draws, today: number, maleShare: number): Stranger {
  const drawn = draws.uniform()
  return {
    born: born(draws, today),
    sex: drawn < maleShare ? 'male' : drawn < 0.985 ? 'female' : 'not-known',
    ethnicity: ethnicities.draw(draws),
  }
}

/** A new person. @param today the day of the record for which they are made */
export function newPerson(draws: Draws, truth: number, today: number, maleShare: number): Person {
  const drawn = draws.uniform()
  return {
    born: born(draws, today),
    sex: drawn < maleShare ? 'male' : drawn < 0.985 ? 'female' : 'not-known',
    ethnicity: ethnicities.draw(draws),
    truth,
    first: firstName(draws),
    last: lastName(draws),
    postcode: postcode(draws),
    pnc: draws.integer(260_000_000),
    cro: draws.integer(100_000_000),
  }
}

/** Somebody else with the same name and birth date. */
export function twinOf(draws: Draws, person: Person, truth: number): Person {
  const other = newPerson(draws, truth, person.born + 9000, 0.5)
  return { ...other, first: person.first, last: person.last, born: person.born, sex: person.sex }
}

function born(draws: Draws, today: number): number {
  const age = Math.min(90, 10 + Math.abs(18 + 14 * draws.normal()) + draws.exponential(4))
  return Math.floor(today - age * 365.25)
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
