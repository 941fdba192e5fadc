import { offenceGroups } from '@/lib/releases/contract/code-lists'

export type CrimeType = 'adult-rape' | 'domestic-abuse' | 'other'
type Flagged = { adult_rape: boolean | null; domestic_abuse: boolean | null }

export const crimeTypeOf = (of: Flagged): CrimeType =>
  of.adult_rape === true ? 'adult-rape' : of.domestic_abuse === true ? 'domestic-abuse' : 'other'

/** The first type, in the order of the partition, that any of several defendants has. */
export function firstCrimeType(of: readonly Flagged[]): CrimeType {
  const types = of.map(crimeTypeOf)
  return (['adult-rape', 'domestic-abuse'] as const).find((type) => types.includes(type)) ?? 'other'
}

/** The most serious of several defendants' offence groups; adult rape plays no part. */
export function mostSeriousGroup(of: readonly { offence_group: string }[]): string {
  const groups = of.map(({ offence_group }) => offence_group)
  return offenceGroups.find((group) => groups.includes(group))!
}

/** Place in the order of severity, 0 being the most serious: adult rape, then the contract's offence groups. */
export function severity(crime: Flagged & { offence_group: string }): number {
  return crime.adult_rape === true ? 0 : 1 + (offenceGroups as readonly string[]).indexOf(crime.offence_group)
}
