import { columnParts, conjuncts, nodesOf, type Node } from './parsed-expression'

/** The input columns (lower case, without `_l` and `_r`) that a level's condition reads, in the order of their first use. */
export function levelColumns(condition: Node): string[] {
  const found = new Set<string>()
  for (const node of nodesOf(condition)) {
    const stem = stemOf(columnParts(node)?.[0])
    if (stem !== null) found.add(stem)
  }
  return [...found]
}

/**
 * The columns of a level that is an exact match: `x_l = x_r`, or several such joined by AND. Null where it is not one.
 * Source: Splink 4.0.16, `ComparisonLevel._is_exact_match`.
 */
export function exactColumns(condition: Node): string[] | null {
  const columns = conjuncts(condition).map(exactColumn)
  return columns.every((column) => column !== null) ? columns : null
}

function exactColumn(node: Node): string | null {
  if (node.type !== 'COMPARE_EQUAL') return null
  const [left, right] = [node.left, node.right].map((side) => columnParts(side as Node))
  if (left?.length !== 1 || right?.length !== 1) return null
  const stem = stemOf(left[0])
  return stem !== null && stem === stemOf(right[0]) && left[0]!.toLowerCase() !== right[0]!.toLowerCase()
    ? stem
    : null
}

/** `First_Name_l` → `first_name`; null where the name belongs to neither side. */
function stemOf(name: string | undefined): string | null {
  const parts = name === undefined ? null : /^(.+)_[lr]$/i.exec(name)
  return parts ? parts[1]!.toLowerCase() : null
}
