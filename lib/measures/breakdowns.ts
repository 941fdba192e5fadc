import type { BreakdownName, LinkedBreakdown } from './linked-count'

/** A partition by a column: blank is a category of its own. */
export const by = (name: BreakdownName, column: string, blank = 'not-known'): LinkedBreakdown => ({
  name,
  by: `coalesce(${column}, '${blank}')`,
  partition: true,
})

/** The two breakdowns of nearly every measure: never blank. */
export const byCrime: readonly LinkedBreakdown[] = [
  { name: 'crime-type', by: 'crime_type', partition: true },
  { name: 'offence-group', by: 'offence_group', partition: true },
]
export const byCourt = by('court', 'court')
/** Of a victim or a defendant. */
export const byPerson: readonly LinkedBreakdown[] = [
  by('sex', 'sex'),
  by('age-band', 'age_band'),
  by('ethnicity', 'ethnicity'),
]
