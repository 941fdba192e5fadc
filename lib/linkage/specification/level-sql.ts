import type { Alike, Dialect, LevelSpec, SameColumns } from './specification'

const quote = (dialect: Dialect, name: string) => (dialect === 'spark' ? `\`${name}\`` : `"${name}"`)

/** The condition of a level over `x_l` and `x_r`, in a dialect. */
export function levelSql(dialect: Dialect, column: string, level: LevelSpec | Alike): string {
  const left = (name: string) => quote(dialect, `${name}_l`)
  const right = (name: string) => quote(dialect, `${name}_r`)
  switch (level.is) {
    case 'same': {
      const own = level.column ?? column
      return `${left(own)} = ${right(own)}`
    }
    case 'within':
      // Of the same name in all three. DuckDB counts bytes, so what is compared has no letters beyond ASCII (clean).
      return `levenshtein(${left(column)}, ${right(column)}) <= ${level.edits}`
    case 'swapped':
      return `${left(column)} = ${right(level.column)}`
    case 'shared': {
      const [others, name] = [level.column, column]
      const holds = (list: string, value: string) =>
        dialect === 'postgres'
          ? `${value} = ANY(${list})`
          : `${dialect === 'spark' ? 'array_contains' : 'list_contains'}(${list}, ${value})`
      const overlap =
        dialect === 'postgres'
          ? `${left(others)} && ${right(others)}`
          : `${dialect === 'spark' ? 'arrays_overlap' : 'list_has_any'}(${left(others)}, ${right(others)})`
      return [holds(left(others), right(name)), holds(right(others), left(name)), overlap].join(' OR ')
    }
    case 'any':
      return level.of.map((one) => `(${levelSql(dialect, column, one)})`).join(' OR ')
  }
}

/** The condition of a null level. */
export const missingSql = (dialect: Dialect, column: string): string =>
  `${quote(dialect, `${column}_l`)} IS NULL OR ${quote(dialect, `${column}_r`)} IS NULL`

/** A rule over `l.` and `r.`. */
export const ruleSql = (dialect: Dialect, columns: SameColumns): string =>
  columns.map((name) => `l.${quote(dialect, name)} = r.${quote(dialect, name)}`).join(' AND ')
