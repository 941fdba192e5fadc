import type { Evidence } from './evidence'
import type { Pattern } from './pattern'
import type { SuppressionProof } from './suppression-proof'
import type { SuppressionTask } from './suppression-task'
import type { System } from './table'

/** Which cells of a table are hidden, and the proof that none of them can be worked out too closely. */
export interface Suppression {
  /** Names of all hidden cells, in the table's order. Users see one mark for both kinds. */
  readonly hidden: readonly string[]
  /** Hidden for their own count. */
  readonly primary: readonly string[]
  /** Hidden to protect others. */
  readonly partners: readonly string[]
  /** Least count an outsider must allow for a hidden cell: 1 where zeros are shown. */
  readonly lowest: number
  /** Width that the range of every hidden cell is proved to have. */
  readonly width: number
  readonly proof: SuppressionProof
}

/** A finished pattern by name. */
export function suppressionFrom(task: SuppressionTask, pattern: Pattern): Suppression {
  const { system, primary, lowest, width } = task
  const hidden = [...pattern.hidden].sort((a, b) => a - b)
  const names = (cells: readonly number[]) => cells.map((cell) => system.ids[cell]!)
  return {
    hidden: names(hidden),
    primary: names(hidden.filter((cell) => primary.has(cell))),
    partners: names(hidden.filter((cell) => !primary.has(cell))),
    lowest,
    width,
    proof: proofFrom(system, hidden, pattern.evidence),
  }
}

/** The part of the evidence that is needed, by name. */
function proofFrom(system: System, hidden: readonly number[], evidence: Evidence): SuppressionProof {
  const renumbered = new Map([[-1, -1]])
  const tables: Record<string, number>[] = []
  const tableOf = (number: number): number => {
    const known = renumbered.get(number)
    if (known !== undefined) return known
    const counts = [...evidence.shifts[number]!].map(
      ([cell, change]) => [system.ids[cell]!, system.values[cell]! + change] as const,
    )
    const next = tables.push(Object.fromEntries(counts)) - 1
    renumbered.set(number, next)
    return next
  }
  const cells = hidden.map((cell) => {
    const { low, high } = evidence.endsOf(cell)
    return [system.ids[cell]!, { low: tableOf(low), high: tableOf(high) }] as const
  })
  return { tables, cells: Object.fromEntries(cells) }
}
