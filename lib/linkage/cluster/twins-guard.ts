import { bothSides } from '../sql/both-sides'
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

/** Every column that the guard reads. */
export const twinColumnsOf = ({ firstName, surname, dateOfBirth, postcode, identifiers }: TwinColumns) => [
  firstName,
  surname,
  dateOfBirth,
  postcode,
  ...identifiers,
]

/**
 * The match weight with the twins guard: the same surname, date of birth and postcode but different first names and no
 * identifier in common are two people, whatever the score. SQL over `x_l` and `x_r`.
 *
 * @param isList columns that are lists: the same is one element in common
 */
export function guardedWeightSql(
  columns: TwinColumns,
  {
    weight = 'match_weight',
    isList = () => false,
  }: { weight?: string; isList?: (column: string) => boolean } = {},
): string {
  const common = (name: string) => {
    const [l, r] = bothSides(name)
    return isList(name) ? `list_has_any(${l}, ${r})` : `${l} = ${r}`
  }
  const known = (name: string) => {
    const [l, r] = bothSides(name)
    return isList(name) ? `len(${l}) > 0 AND len(${r}) > 0` : `${l} IS NOT NULL AND ${r} IS NOT NULL`
  }
  const same = (name: string) => `coalesce(${common(name)}, false)`
  const different = `(coalesce(${known(columns.firstName)}, false) AND NOT ${same(columns.firstName)})`
  const alike = [columns.surname, columns.dateOfBirth, columns.postcode].map(same)
  const proven = columns.identifiers.length > 0 ? columns.identifiers.map(same).join(' OR ') : 'false'
  return `CASE WHEN ${[...alike, different].join(' AND ')} AND NOT (${proven})
    THEN least(${weight}, ${sqlNumber(twinWeight)}) ELSE ${weight} END`
}
