/** One cell of a row whose sum is published: the counts that a figure of it rests on; null where there is none. */
export type CountedCell = { readonly id: string; readonly counts: readonly (number | null)[] }

/**
 * Chooses the cells of a row to hide: those with a small count and, where the row's sums are published, so many more
 * that no hidden count can be worked out. The cheapest are taken first.
 *
 * Why that is enough: an outsider knows of the hidden cells only that each count adds to what the sum leaves. All of
 * it could lie in any one of at least two hidden cells, whatever else binds the counts of a cell together (numerator
 * and rest make up the denominator), so each hidden count can be anything from 0 to that sum, which is at least the
 * threshold. choose-hidden.test.ts audits this by linear programming.
 *
 * @param threshold counts below it are small, zero included
 * @param sumIsPublished whether the row's sums can be seen; else nothing can be subtracted
 */
export function chooseHidden(
  cells: readonly CountedCell[],
  threshold: number,
  sumIsPublished: boolean,
): ReadonlySet<string> {
  const hidden = new Set(cells.filter((cell) => hasSmall(cell.counts, threshold)).map((cell) => cell.id))
  if (hidden.size === 0 || !sumIsPublished) return hidden
  const sums = cells[0]!.counts.map((_, index) =>
    cells.filter((cell) => hidden.has(cell.id)).reduce((sum, cell) => sum + (cell.counts[index] ?? 0), 0),
  )
  const isOpen = () => hidden.size < 2 || sums.some((sum) => sum < threshold)
  const rest = cells.filter((cell) => !hidden.has(cell.id)).sort((a, b) => price(a) - price(b))
  for (const cell of rest) {
    if (!isOpen()) break
    hidden.add(cell.id)
    cell.counts.forEach((count, index) => (sums[index] = sums[index]! + (count ?? 0)))
  }
  return hidden
}

export function hasSmall(counts: readonly (number | null)[], threshold: number): boolean {
  return counts.some((count) => count !== null && count < threshold)
}

const price = ({ counts }: CountedCell) => counts.reduce((sum: number, count) => sum + (count ?? 0), 0)
