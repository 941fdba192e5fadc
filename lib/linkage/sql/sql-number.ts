/** A number as an SQL literal of type DOUBLE, to its last bit: with an exponent, as DuckDB reads `0.1` as a decimal. */
export function sqlNumber(value: number): string {
  if (Number.isFinite(value)) return value.toExponential()
  return `CAST('${Number.isNaN(value) ? 'nan' : value > 0 ? 'infinity' : '-infinity'}' AS DOUBLE)`
}
