/**
 * Rows of one version each, by what they are versions of; the latest version first.
 */
export function versionsById<Row extends { readonly id: string | number; readonly number: number }>(
  rows: readonly Row[],
): ReadonlyMap<Row['id'], readonly [Row, ...Row[]]> {
  const found = new Map<Row['id'], readonly [Row, ...Row[]]>()
  for (const row of rows) {
    const [first = row, ...rest] = [...(found.get(row.id) ?? []), row].sort((a, b) => b.number - a.number)
    found.set(row.id, [first, ...rest])
  }
  return found
}
