import { sqlName } from '@/lib/database/duck/sql-text'
import { sqlNumber } from '../sql/sql-number'

/** Columns by which two records look like twins. Each may be a list, of which one element in common is enough. */
export type TwinColumns = {
  readonly firstName: string
  readonly surname: string
  readonly dateOfBirth: string
  readonly postcode: string
  /** Identifiers of which one in common says that it is one person after all. */
  readonly identifiers: readonly string[]
}

/** What a link between likely twins is held down to. Source: hmpps-person-match. */
export const twinWeight = -5

/**
 * The match weight with the twins guard: the same surname, date of birth and postcode but different first names and no
 * identifier in common are two people, whatever the score. SQL over `x_l` and `x_r`.
 */
export function guardedWeightSql(columns: TwinColumns, weight = 'match_weight'): string {
  const equal = (name: string) => `coalesce(${sqlName(`${name}_l`)} = ${sqlName(`${name}_r`)}, false)`
  const different = `coalesce(${sqlName(`${columns.firstName}_l`)} <> ${sqlName(`${columns.firstName}_r`)}, false)`
  const alike = [columns.surname, columns.dateOfBirth, columns.postcode].map(equal)
  const known = columns.identifiers.length > 0 ? columns.identifiers.map(equal).join(' OR ') : 'false'
  return `CASE WHEN ${[...alike, different].join(' AND ')} AND NOT (${known})
    THEN least(${weight}, ${sqlNumber(twinWeight)}) ELSE ${weight} END`
}
