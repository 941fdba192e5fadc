import { coarser, publishedLevels, type Level } from '../lattice/lattice'
import { isSmall, ownLevel, type CountTable, type Part } from './count-table'
import { HiddenRanges } from './hidden-ranges'
import { Movements } from './movements'

export interface ProtectTableOptions {
  /** Counts below it are small. */
  readonly threshold: number
  /** The finest level at which the total of the rows is published. */
  readonly total: Level
  /** Rows may be published finer than their total: boards beside England and Wales. */
  readonly mayBeFiner?: boolean
  /** By row the finest level that it may have, where other tables ask for it. */
  readonly atLeast?: readonly Level[]
  /** By row the level to begin with, instead of the finest without a small period. */
  readonly begin?: readonly Level[]
  /** The level beyond which no row is hidden: 3 by default. */
  readonly coarsest?: Level
}

/**
 * How finely each row of a table can be published beside its total: at the finest level at which no period is small,
 * and coarser where that would let a small count of another row be narrowed to less than the threshold (hiddenRanges).
 * Then the smallest row still published joins the hidden ones.
 *
 * @returns by row its level. Where even all rows hidden leave a count open, firstOpen says so: a row alone beside its
 *   total, or a total that is small itself
 */
export function protectTable(table: CountTable, options: ProtectTableOptions): Level[] {
  const { threshold, total, atLeast, begin, coarsest = 3 } = options
  const published = table.rows.map((row, number): Level => {
    const own = begin?.[number] ?? ownLevel(row, table, threshold)
    return Math.max(own, options.mayBeFiner ? 0 : total, atLeast?.[number] ?? 0) as Level
  })
  const targets = new Targets(table, threshold)
  for (;;) {
    const open = firstOpen(table, published, total, threshold, targets)
    if (open === undefined) return published
    const row = nextRow(table, published, open, threshold, coarsest)
    if (row === undefined) return published
    published[row] = Math.max(coarser(published[row]!), coarser(open.level)) as Level
  }
}

interface Open {
  readonly level: 0 | 1 | 2
  readonly row: number
  readonly period: number
  readonly part: Part
}

/** The small counts of a table, row by row as they are asked for. */
class Targets {
  readonly #table: CountTable
  readonly #threshold: number
  /** Of parts of the same atoms the first: they move alike. */
  readonly #alike: readonly number[]
  readonly #small: (Int32Array | undefined)[] = []
  /**
   * By row and level how many have been found to have room. The more is hidden the more room there is, so they need not be
   * asked again.
   */
  readonly safe: number[] = []

  constructor(table: CountTable, threshold: number) {
    this.#table = table
    this.#threshold = threshold
    const names = table.parts.map(({ atoms }) => atoms.join())
    this.#alike = names.map((name) => names.indexOf(name))
  }

  /** Of a row at a level the periods × parts, as one number, in which it is small. */
  of(row: number, level: 0 | 1 | 2): Int32Array {
    const place = row * 3 + level
    const known = this.#small[place]
    if (known) return known
    const { lattice, parts, rows } = this.#table
    const found: number[] = []
    for (let period = 0; period < lattice.periods[level]!.length; period += 1)
      for (let k = 0; k < parts.length; k += 1) {
        const name = period * parts.length + this.#alike[k]!
        if (found.at(-1) !== name && isSmall(rows[row]!, parts[k]!, level, period, this.#threshold))
          found.push(name)
      }
    this.safe[place] = 0
    return (this.#small[place] = Int32Array.from(found))
  }
}

/** A small count that could be narrowed too far, at the coarsest level that has one, if any. */
export function firstOpen(
  table: CountTable,
  published: readonly Level[],
  total: Level,
  threshold: number,
  targets = new Targets(table, threshold),
): Open | undefined {
  const { rows, parts } = table
  if (published.every((level) => level <= total)) return undefined
  const isLimited = rows.some(({ rooms }) => rooms)
  const widthOf = isLimited ? limitedWidths(table, published, total, threshold) : freeWidths(table, published)
  for (const level of [...publishedLevels].reverse()) {
    // Where the total is coarser no column is known: every count has room that can move at all.
    if (level < total && !isLimited) return undefined
    for (let row = 0; row < rows.length; row += 1) {
      if (published[row]! <= level) continue
      const small = targets.of(row, level)
      const place = row * 3 + level
      for (let next = targets.safe[place]!; next < small.length; next += 1) {
        const period = Math.floor(small[next]! / parts.length)
        const part = parts[small[next]! % parts.length]!
        if (widthOf(row, level, period, part) < threshold) return { level, row, period, part }
        targets.safe[place] = next + 1
      }
    }
  }
  return undefined
}

type Widths = (row: number, level: 0 | 1 | 2, period: number, part: Part) => number

function freeWidths(table: CountTable, published: readonly Level[]): Widths {
  const ranges = new HiddenRanges(table, published)
  return (row, level, period, { atoms }) => {
    let width = 0
    for (const atom of atoms) {
      const [low, high] = ranges.range(row, level, atom, period)
      width += high - low
    }
    return width
  }
}

function limitedWidths(table: CountTable, published: readonly Level[], total: Level, enough: number): Widths {
  const made = new Map<number, Movements>()
  return (row, level, period, { atoms }) => {
    let width = 0
    for (const atom of atoms) {
      if (width >= enough) return width
      if (!made.has(atom)) made.set(atom, new Movements(table, published, total, atom))
      width += made.get(atom)!.width(row, level, period, enough - width)
    }
    return width
  }
}

/**
 * The row to hide next: the open one itself where its own sum is too small to give it room; else the smallest row that
 * is published at this level; where there is none, the smallest that is published coarser.
 */
function nextRow(
  { lattice, rows }: CountTable,
  published: readonly Level[],
  { level, row, period, part }: Open,
  threshold: number,
  coarsest: Level,
): number | undefined {
  const parent = lattice.parents[level]![period]!
  if (parent >= 0 && published[row] === level + 1 && published[row]! < coarsest) {
    const room = part.atoms.reduce((sum, atom) => sum + rows[row]!.sums[level + 1]![atom]![parent]!, 0)
    if (room < threshold) return row
  }
  const smallest = (isCandidate: (of: Level) => boolean) => {
    let best: number | undefined
    rows.forEach(({ weight }, number) => {
      if (isCandidate(published[number]!) && (best === undefined || weight < rows[best]!.weight))
        best = number
    })
    return best
  }
  return smallest((of) => of <= level) ?? smallest((of) => of > level && of < coarsest)
}
