import { requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'
import { linearMover } from './linear-mover'
import type { Mover } from './mover'
import { networkOf } from './network'
import { networkMover } from './network-mover'
import { indicesOf, systemOf, type System, type Table } from './table'

export interface SuppressOptions {
  /** Counts below it are small, by the data owner's decision. Whole, 1 or more. */
  readonly threshold: number
  /** Least width of a hidden cell's range. Default: the threshold, so that none can be known to be small. */
  readonly width?: number
  /**
   * `shown` (default): a zero is no one, and is always published, so a hidden cell is known to be 1 or more.
   * `hidden`: a zero is a small count like the others. `partners`: a zero is hidden only to protect others.
   */
  readonly zeros?: 'shown' | 'hidden' | 'partners'
  /** Names of cells to hide whatever their count. */
  readonly alsoHide?: Iterable<string>
  /** Names of cells that must stay published, such as totals that are public elsewhere. */
  readonly keep?: Iterable<string>
  /** What hiding a cell costs: its count (default), so as to hide little, or 1, so as to hide few. */
  readonly price?: 'count' | 'cell' | ((cell: { readonly id: string; readonly value: number }) => number)
}

/** A checked request to protect a table. */
export interface SuppressionTask {
  readonly system: System
  readonly primary: ReadonlySet<number>
  readonly width: number
  readonly lowest: number
  /** Of hiding a cell, above zero; Infinity for a cell that must stay published. */
  readonly price: (cell: number) => number
  readonly mover: Mover
}

/** Checks the options and the table. Throws as `suppress` says. */
export function suppressionTask(table: Table, options: SuppressOptions): SuppressionTask {
  const { threshold, width = threshold, zeros = 'shown', alsoHide = [] } = options
  requireWhole([threshold, width], 'The threshold and width')
  if (threshold < 1 || width < 1)
    throw new StatisticsError('out-of-range', 'The threshold and width must be 1 or more')

  const system = systemOf(table)
  const lowest = zeros === 'shown' ? 1 : 0
  const smallest = zeros === 'hidden' ? 0 : 1
  const keep = new Set(indicesOf(system, options.keep ?? []))
  const primary = new Set(indicesOf(system, alsoHide))
  system.values.forEach((value, cell) => {
    if (value >= smallest && value < threshold) primary.add(cell)
  })
  for (const cell of primary) {
    if (system.values[cell]! < lowest)
      throw new StatisticsError('out-of-range', `${system.ids[cell]} is a zero, and zeros are shown`)
    if (keep.has(cell))
      throw new StatisticsError('out-of-range', `${system.ids[cell]} is to be both hidden and kept`)
  }

  const price = priceOf(system, options.price ?? 'count')
  const canHide = (cell: number) => !keep.has(cell) && system.values[cell]! >= lowest
  return {
    system,
    primary,
    width,
    lowest,
    price: (cell) => (canHide(cell) ? price(cell) : Infinity),
    mover: moverOf(system, lowest),
  }
}

/** The mover that suits a table: a network where it is one, else linear programming. */
function moverOf(system: System, lowest: number): Mover {
  const lower = new Float64Array(system.values.length).fill(lowest)
  const network = networkOf(system)
  return network ? networkMover(network, system.values, lower) : linearMover(system, lower)
}

/** Prices above zero by cell number, so that no cell is drawn in for nothing. */
function priceOf(system: System, price: NonNullable<SuppressOptions['price']>): (cell: number) => number {
  if (price === 'cell') return () => 1
  if (price === 'count') return (cell) => 1 + system.values[cell]!
  return (cell) => Math.max(1e-6, price({ id: system.ids[cell]!, value: system.values[cell]! }))
}
