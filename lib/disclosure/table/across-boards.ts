import type { Lattice, Level } from '../lattice/lattice'
import { isSmall, type Part, type Row } from './count-table'
import { protectTable } from './protect-table'

/** One board's table, or that of the records without a board. Rows in the order of the nation's; null where empty. */
export interface BoardTable {
  readonly rows: readonly (Row | null)[]
  /** The finest level at which its total is published. */
  readonly total: Level
  /** By row its level; changed in place. */
  readonly published: Level[]
}

export interface Nation {
  readonly lattice: Lattice
  readonly parts: readonly Part[]
  readonly rows: readonly Row[]
  readonly total: Level
  /** By row its level. */
  readonly published: readonly Level[]
  readonly boards: readonly BoardTable[]
}

/**
 * How finely the rows of England and Wales can be published beside those of all boards, and which rows of boards have
 * to be published coarser for it.
 *
 * England and Wales ties the boards' tables together, so that what moves within one board has to be made good in
 * others. The proof is by example: for every small hidden count another set of tables is built, step by step, that
 * agrees with everything published and in which the count is larger, or smaller, until both ends are as far apart as
 * the threshold. A step moves some records of one board from row j to row k in one month and back in another month
 * of the period for which both rows are published, and the same number the other way in other boards that hide
 * both rows, for the same periods of England and Wales. So every row, column, total and sum of boards stays.
 *
 * Where there is no such example, the smallest board that could give one hides both rows too; where none could,
 * England and Wales goes to the next coarser level.
 *
 * @returns by row the level of England and Wales; the boards' levels are changed in place
 */
export function protectAcrossBoards(nation: Nation, threshold: number): Level[] {
  let finest: Level = nation.total
  for (;;) {
    const published = nation.published.map((level) => Math.max(level, finest) as Level)
    if (finest === 3 || isProved({ ...nation, published }, finest, threshold)) return published
    finest = (finest + 1) as Level
  }
}

function isProved(nation: Nation, finest: Level, threshold: number): boolean {
  const { lattice, parts, boards, rows } = nation
  for (const level of [2, 1, 0] as const) {
    for (let row = 0; row < rows.length; row += 1) {
      for (const board of boards) {
        const own = board.rows[row]
        if (!own || board.published[row]! <= level) continue
        for (let period = 0; period < lattice.periods[level]!.length; period += 1)
          for (const part of parts) {
            if (!isSmall(own, part, level, period, threshold)) continue
            const target = { board, row, level, period, part }
            while (widthOf(nation, finest, target, threshold) < threshold)
              if (!widen(nation, finest, target, threshold)) return false
          }
      }
      if (nation.published[row]! <= level || level < finest) continue
      for (let period = 0; period < lattice.periods[level]!.length; period += 1)
        for (const part of parts) {
          if (!isSmall(rows[row]!, part, level, period, threshold)) continue
          const target = { board: null, row, level, period, part }
          if (widthOf(nation, finest, target, threshold) < threshold) return false
        }
    }
  }
  return true
}

interface Target {
  readonly board: BoardTable | null
  readonly row: number
  readonly level: 0 | 1 | 2
  readonly period: number
  readonly part: Part
}

/** How far apart two examples lie that differ in the target: at least so wide is its range. */
function widthOf(nation: Nation, finest: Level, target: Target, enough: number): number {
  let width = 0
  for (const atom of target.part.atoms)
    for (const direction of ['up', 'down'] as const) {
      width += reach(nation, finest, target, atom, direction, enough - width)
      if (width >= enough) return width
    }
  return width
}

/** By how much the target can be moved: steps over partner rows, months of the target, months that make it good. */
function reach(
  nation: Nation,
  finest: Level,
  { board, row, level, period }: Target,
  atom: number,
  direction: 'up' | 'down',
  enough: number,
): number {
  const { lattice } = nation
  const months = lattice.periods[level]![period]!
  const used = new Map<string, number>()
  let reached = 0
  const source = board ?? nation
  const partners = source.rows
    .map((_, number) => number)
    .filter((other) => other !== row && source.rows[other] && source.published[other]! > level)
    .sort(
      (a, b) => source.rows[b]!.sums[level]![atom]![period]! - source.rows[a]!.sums[level]![atom]![period]!,
    )
  for (const partner of partners) {
    // Up takes from the partner in the target's months and from the row itself in the others; down the reverse.
    const [here, there] = direction === 'up' ? [partner, row] : [row, partner]
    const shared = Math.min(source.published[row]!, source.published[partner]!)
    for (const month of months) {
      const within = shared < 3 ? lattice.periodOf[shared]![month]! : -1
      const returns =
        within < 0 ? [-1] : lattice.periods[shared]![within]!.filter((other) => !months.includes(other))
      for (const other of returns) {
        const most = Math.min(
          enough - reached,
          left(board, here, atom, month, 0),
          other < 0 ? Infinity : left(board, there, atom, other, 0),
        )
        if (most <= 0) continue
        const moved = madeGood(here, there, month, other, most)
        take(board, here, atom, month, 0, moved)
        if (other >= 0) take(board, there, atom, other, 0, moved)
        reached += moved
        if (reached >= enough) return reached
      }
    }
  }
  return reached

  function left(of: BoardTable | null, at: number, of_: number, column: number, lv: number): number {
    if (!of) return Infinity
    const number = nation.boards.indexOf(of)
    return of.rows[at]!.sums[lv]![of_]![column]! - (used.get(`${number} ${at} ${lv} ${column}`) ?? 0)
  }

  function take(of: BoardTable | null, at: number, _: number, column: number, lv: number, moved: number) {
    if (!of || moved === 0) return
    const key = `${nation.boards.indexOf(of)} ${at} ${lv} ${column}`
    used.set(key, (used.get(key) ?? 0) + moved)
  }

  /**
   * How many of a step other boards can make good. They take the same number from the row given up there (`there`)
   * in the target's period, and from the other (`here`) in the period of the return.
   */
  function madeGood(here: number, there: number, month: number, other: number, most: number): number {
    if (finest === 3) return most
    const first = lattice.periodOf[finest]![month]!
    const second = other < 0 ? -1 : lattice.periodOf[finest]![other]!
    // Months outside whole periods of England and Wales are in none of its figures.
    const isFree = first < 0 && second < 0
    if (board && (isFree || (other >= 0 && first === second))) return most
    if (first < 0 || (other >= 0 && second < 0)) return 0
    let good = 0
    for (const helper of nation.boards) {
      if (helper === board) continue
      const ready = canHelp(helper, here, there, finest as 0 | 1 | 2, first, second, lattice)
      if (!ready) continue
      const amount = Math.min(
        most - good,
        left(helper, there, atom, first, finest),
        second < 0 ? Infinity : left(helper, here, atom, second, finest),
      )
      if (amount <= 0) continue
      take(helper, there, atom, first, finest, amount)
      if (second >= 0) take(helper, here, atom, second, finest, amount)
      good += amount
      if (good >= most) break
    }
    return good
  }
}

/** Whether a board hides both rows at the level of England and Wales, and for as long as the step goes. */
function canHelp(
  { rows, published }: BoardTable,
  here: number,
  there: number,
  finest: 0 | 1 | 2,
  first: number,
  second: number,
  { periods, periodOf }: Lattice,
): boolean {
  if (!rows[here] || !rows[there]) return false
  const shared = Math.min(published[here]!, published[there]!)
  if (shared <= finest) return false
  if (shared === 3) return true
  const within = periodOf[shared]![periods[finest]![first]![0]!]!
  if (within < 0) return true
  return second >= 0 && periodOf[shared]![periods[finest]![second]![0]!] === within
}

/** Lets the smallest board that could make a step good hide both of its rows as well; false if none could. */
function widen(
  nation: Nation,
  finest: Level,
  { board, row, level, period, part }: Target,
  threshold: number,
) {
  if (!board) return false
  const { lattice, boards, parts } = nation
  const weight = (of: BoardTable, at: number) =>
    part.atoms.reduce((sum, atom) => sum + of.rows[at]!.sums[level]![atom]![period]!, 0)
  const partners = board.rows
    .map((_, other) => other)
    .filter((other) => other !== row && board.rows[other] && board.published[other]! > level)
    .sort((a, b) => weight(board, b) - weight(board, a))
  for (const partner of partners) {
    const needed = Math.max(board.published[row]!, board.published[partner]!, finest + 1) as Level
    const helpers = boards
      .filter(
        (other) =>
          other !== board &&
          other.rows[row] &&
          other.rows[partner] &&
          weight(other, row) + weight(other, partner) >= threshold &&
          Math.min(other.published[row]!, other.published[partner]!) < needed,
      )
      .sort((a, b) => weight(a, row) + weight(a, partner) - weight(b, row) - weight(b, partner))
    const [helper] = helpers
    if (!helper) continue
    hide(helper, [row, partner], needed)
    return true
  }
  return false

  function hide(helper: BoardTable, hidden: readonly number[], at: Level) {
    const numbers = helper.rows.map((_, number) => number).filter((number) => helper.rows[number])
    const atLeast = numbers.map((number): Level => {
      const is = helper.published[number]!
      return hidden.includes(number) && is < at ? at : is
    })
    const rows = numbers.map((number) => helper.rows[number]!)
    const changed = protectTable({ lattice, parts, rows }, { threshold, total: helper.total, atLeast })
    numbers.forEach((number, k) => (helper.published[number] = changed[k]!))
  }
}
