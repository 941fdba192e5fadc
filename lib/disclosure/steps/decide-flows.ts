import { englandAndWales } from '@/lib/boards/areas'
import { calendarLattice } from '../lattice/calendar-lattice'
import type { Lattice, Level } from '../lattice/lattice'
import { protectAcrossBoards } from '../table/across-boards'
import { ownLevel, rowOf, type Part, type Row } from '../table/count-table'
import { protectTable } from '../table/protect-table'
import { sumOf } from '../table/sum-of'
import { isRemainder } from './decide-family'
import { withoutBoard } from './figures'
import type { FlowCounts, FlowSet } from './flow-figures'

/** How finely the flows of one area and category are published in one financial year. */
export interface FlowLevel {
  readonly area: number
  readonly breakdown: string
  readonly category: string
  /** First month of the financial year, counted from year 0; it may lie before the first month of the flows. */
  readonly year: number
  readonly level: Level
}

/** The finest level at which a category of an area may be published in a financial year; 0 where anything will do. */
export type FlowFloor = (area: number, breakdown: string, category: string, year: number) => Level

/**
 * How finely flows are published: financial year by financial year (nothing adds up beyond it), at the finest level at
 * which nowhere in the year fewer than the threshold enter, and nowhere some but fewer leave by an exit. Nobody leaving by
 * an exit is no small count: recent cohorts have had no time. How many are left is not protected here, but by what is
 * shown of a curve (show/showable-curve.ts).
 *
 * @param floor of categories: those that protect each other in cells of the same records must not be told here
 */
export function decideFlows(set: FlowSet, threshold: number, floor: FlowFloor = () => 0): FlowLevel[] {
  const decided: FlowLevel[] = []
  const places = [withoutBoard, ...set.boards]
  for (const { year, from, months } of yearsOf(set.first, set.months)) {
    const lattice = calendarLattice(set.first + from, months)
    const put = (area: number, breakdown: string, category: string, level: Level) => {
      if (area !== withoutBoard) decided.push({ area, breakdown, category, year, level })
    }
    const exits = exitsOf(set)
    const parts = partsOf(exits)
    const rowAt = (area: number, breakdown: string, category: string): Row | null => {
      const counts = set.counts(area, breakdown, category)
      if (!counts) return null
      const atoms = atomsOf(counts, exits, from, months)
      if (!atoms.some((line) => line.some((count) => count > 0))) return null
      const row = rowOf(category, lattice, atoms)
      return isRemainder(category) ? { ...row, weight: 0 } : row
    }
    const whole = places.flatMap((area) => {
      const row = rowAt(area, 'all', 'all')
      return row ? [{ area, row }] : []
    })
    if (whole.length === 0) continue
    const rows = whole.map(({ row }) => row)
    const total = ownLevel(sumOf(rows), { lattice, parts }, threshold)
    // Nothing is ever shown of records without a board.
    const atLeast = whole.map(({ area }): Level => (area === withoutBoard ? 3 : 0))
    const levels = protectTable({ lattice, parts, rows }, { threshold, total, mayBeFiner: true, atLeast })
    const levelOf = new Map(whole.map(({ area }, k) => [area, levels[k]!]))
    levelOf.set(englandAndWales.id, total)
    for (const [area, level] of levelOf) put(area, 'all', 'all', level)
    for (const [breakdown, categories] of set.categories)
      decideTogether(breakdown, categories, lattice, parts, rowAt, levelOf)

    function decideTogether(
      breakdown: string,
      categories: readonly string[],
      lattice: Lattice,
      parts: readonly Part[],
      rowAt: (area: number, breakdown: string, category: string) => Row | null,
      levelOf: ReadonlyMap<number, Level>,
    ) {
      const boards = places.map((area) => {
        const own = categories.map((category) => rowAt(area, breakdown, category))
        if (area === withoutBoard) return { area, rows: own, published: own.map((): Level => 3) }
        const present = own.flatMap((row, k) => (row ? [{ row, k }] : []))
        const table = { lattice, parts, rows: present.map(({ row }) => row) }
        const levels = protectTable(table, {
          threshold,
          total: levelOf.get(area) ?? 3,
          atLeast: present.map(({ k }) => floor(area, breakdown, categories[k]!, year)),
        })
        const published: Level[] = own.map(() => 0)
        present.forEach(({ k }, number) => (published[k] = levels[number]!))
        return { area, rows: own, published }
      })
      const present = categories.map((_, k) => k).filter((k) => boards.some(({ rows }) => rows[k]))
      const rows = present.map((k) => sumOf(boards.flatMap(({ rows: own }) => own[k] ?? [])))
      const total = levelOf.get(englandAndWales.id)!
      const atLeast = present.map((k) => floor(englandAndWales.id, breakdown, categories[k]!, year))
      const published = protectTable({ lattice, parts, rows }, { threshold, total, atLeast })
      const tables = boards.map(({ rows: own, published: levels }) => ({
        rows: present.map((k) => own[k]!),
        published: present.map((k) => levels[k]!),
      }))
      const nation = protectAcrossBoards({ lattice, parts, rows }, published, total, tables, threshold)
      present.forEach((k, number) => put(englandAndWales.id, breakdown, categories[k]!, nation[number]!))
      for (const { area, rows: own, published: levels } of boards)
        for (const k of present) if (own[k]) put(area, breakdown, categories[k]!, levels[k]!)
    }
  }
  return decided
}

/** The financial years that months lie in: where each begins among the months, and how many of its months there are. */
function yearsOf(first: number, months: number) {
  const years: { year: number; from: number; months: number }[] = []
  for (let at = 0; at < months;) {
    const year = Math.floor((first + at - 3) / 12) * 12 + 3
    const length = Math.min(year + 12 - first - at, months - at)
    years.push({ year, from: at, months: length })
    at += length
  }
  return years
}

function exitsOf(set: FlowSet): readonly string[] {
  const nation = set.counts(englandAndWales.id, 'all', 'all')
  const some = nation ?? set.boards.map((board) => set.counts(board, 'all', 'all')).find((counts) => counts)
  return [...(some?.keys() ?? [])].filter((flow) => flow.startsWith('exit:')).sort()
}

/** Atoms: those who left by each exit, and those who did not. They entered, all together. */
const partsOf = (exits: readonly string[]): readonly Part[] => [
  { atoms: [...exits.keys(), exits.length] },
  ...exits.map((_, exit) => ({ atoms: [exit], zeroIsSmall: false })),
]

function atomsOf(counts: FlowCounts, exits: readonly string[], from: number, months: number): Float64Array[] {
  const blank = new Float64Array(months)
  const line = (flow: string) => counts.get(flow)?.subarray(from, from + months) ?? blank
  const left = exits.map(line)
  const others = line('entry').map((entered, at) =>
    Math.max(
      0,
      left.reduce((sum, each) => sum - each[at]!, entered),
    ),
  )
  return [...left, others]
}
