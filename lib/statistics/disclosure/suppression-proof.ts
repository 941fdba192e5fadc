import { indicesOf, systemOf, type Table } from './table'
import { keepsEverySum } from './whole-table'

/**
 * Evidence that a suppression pattern is safe, which anyone can check by adding up: possible tables that agree
 * with everything published, in which each hidden cell takes values far apart. Confidential, as it holds true
 * counts.
 */
export interface SuppressionProof {
  /** Possible tables, by the counts in which they differ from the true one. */
  readonly tables: readonly Readonly<Record<string, number>>[]
  /** For each hidden cell, the tables with its lowest and highest count; −1 is the true table. */
  readonly cells: Readonly<Record<string, { readonly low: number; readonly high: number }>>
}

/**
 * Checks a proof without trusting whoever made it: whole-number arithmetic only, no solver.
 *
 * @param hidden names of the hidden cells; all must be proved
 * @param width least distance between the values a hidden cell can take
 * @param lowest least count that a hidden cell can hold: 1 where zeros are always shown
 * @returns whether every table agrees with everything published and every hidden cell is proved
 */
export function checkProof(
  table: Table,
  hidden: readonly string[],
  proof: SuppressionProof,
  { width, lowest }: { readonly width: number; readonly lowest: number },
): boolean {
  const system = systemOf(table)
  const isHidden = new Set(indicesOf(system, hidden))
  const tables = proof.tables.map(
    (counts) =>
      new Map(indicesOf(system, Object.keys(counts)).map((cell) => [cell, counts[system.ids[cell]!]!])),
  )
  const arePossible = tables.every((counts) => {
    const areCounts = [...counts].every(
      ([cell, count]) => isHidden.has(cell) && Number.isSafeInteger(count) && count >= lowest,
    )
    return (
      areCounts && keepsEverySum(system, new Map([...counts].map(([c, n]) => [c, n - system.values[c]!])))
    )
  })
  return (
    arePossible &&
    [...isHidden].every((cell) => {
      const proved = proof.cells[system.ids[cell]!]
      if (!proved) return false
      const count = (number: number) => tables[number]?.get(cell) ?? system.values[cell]!
      return count(proved.high) - count(proved.low) >= width
    })
  )
}
