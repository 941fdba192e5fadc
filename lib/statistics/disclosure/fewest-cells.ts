import { solve, type Constraint } from 'yalps'
import { StatisticsError } from '../statistics-error'
import { Pattern } from './pattern'
import { suppress } from './suppress'
import { suppressionFrom, type Suppression } from './suppression'
import { suppressionTask, type SuppressionTask, type SuppressOptions } from './suppression-task'
import type { Table } from './table'

export interface FewestCells extends Suppression {
  /** Whether no cheaper safe pattern exists. False if time ran out: then it is the pattern of `suppress`. */
  readonly isCheapest: boolean
}

/** At least one of these cells must be hidden; if `onlyIf` is given, only where that partner is hidden. */
interface Need {
  readonly oneOf: readonly number[]
  readonly onlyIf?: number
}

/**
 * The cheapest safe pattern of a small table (up to some fifty cells that could be hidden), and the proof that
 * it is the cheapest. Default price: fewest cells, then the smallest total of hidden counts.
 *
 * An implicit hitting set: a pattern that leaves a cell narrow is filled up with every cell that does not help
 * it; at least one of the cells left over must then be hidden in any safe pattern. The cheapest choice that
 * meets all such needs found so far is either safe, and so the cheapest, or shows another need.
 *
 * @param options as for `suppress`; `timeout` in milliseconds, default 5,000
 * @throws StatisticsError as `suppress`
 */
export function fewestCells(
  table: Table,
  { timeout = 5_000, ...options }: SuppressOptions & { readonly timeout?: number },
): FewestCells {
  const total = table.cells.reduce((sum, cell) => sum + cell.value, 1)
  const priced = { price: (cell: { value: number }) => total + cell.value, ...options }
  const task = suppressionTask(table, priced)
  const deadline = Date.now() + timeout
  const candidates = task.system.values
    .map((_, cell) => cell)
    .filter((cell) => !task.primary.has(cell) && task.price(cell) < Infinity)
    .sort((a, b) => task.price(a) - task.price(b) || a - b)

  const needs: Need[] = []
  while (Date.now() < deadline) {
    const partners = cheapestChoice(task, candidates, needs, deadline - Date.now())
    if (!partners) break
    const pattern = new Pattern(task, partners)
    const narrow = [...pattern.hidden].filter((cell) => !pattern.canReach(cell))
    if (narrow.length === 0) return { ...suppressionFrom(task, pattern), isCheapest: true }
    for (const cell of narrow) needs.push(needOf(task, candidates, partners, cell))
  }
  return { ...suppress(table, priced), isCheapest: false }
}

/** The cheapest partners that meet every need; nothing if time ran out. */
function cheapestChoice(
  task: SuppressionTask,
  candidates: readonly number[],
  needs: readonly Need[],
  timeout: number,
): number[] | undefined {
  const rows = needs.map((_, number): [string, Constraint] => [`need ${number}`, { min: 0 }])
  const entries = new Map(
    candidates.map((cell): [number, [string, number][]] => [cell, [['price', task.price(cell)]]]),
  )
  needs.forEach(({ oneOf, onlyIf }, number) => {
    if (onlyIf === undefined) rows[number]![1] = { min: 1 }
    else entries.get(onlyIf)!.push([`need ${number}`, -1])
    for (const cell of oneOf) entries.get(cell)!.push([`need ${number}`, 1])
  })
  const solution = solve(
    { direction: 'minimize', objective: 'price', constraints: rows, variables: [...entries], binaries: true },
    { timeout },
  )
  return solution.status === 'optimal' ? solution.variables.map(([cell]) => cell) : undefined
}

/** What any safe pattern needs for the sake of a cell that these partners leave narrow. */
function needOf(
  task: SuppressionTask,
  candidates: readonly number[],
  partners: readonly number[],
  cell: number,
): Need {
  let filled = new Pattern(task, partners)
  const oneOf: number[] = []
  for (const candidate of candidates) {
    if (filled.hidden.has(candidate)) continue
    const fuller = new Pattern(task, [...filled.hidden, candidate])
    if (fuller.canReach(cell)) oneOf.push(candidate)
    else filled = fuller
  }
  if (oneOf.length === 0)
    throw new StatisticsError(
      'degenerate',
      `${task.system.ids[cell]} cannot be protected while so much must stay published`,
    )
  return task.primary.has(cell) ? { oneOf } : { oneOf, onlyIf: cell }
}
