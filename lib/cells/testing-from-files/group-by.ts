/** Rows by what they have in common. */
export function groupBy<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

/** The row that comes first by several things in turn; undefined of none. */
export function firstBy<Row>(
  rows: readonly Row[],
  ...orders: ((row: Row) => number | bigint)[]
): Row | undefined {
  return rows.toSorted((a, b) => {
    for (const order of orders) {
      if (order(a) < order(b)) return -1
      if (order(a) > order(b)) return 1
    }
    return 0
  })[0]
}
