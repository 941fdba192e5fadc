import { englandAndWales } from '@/lib/boards/areas'
import { calendarLattice } from '../lattice/calendar-lattice'
import type { Lattice, Level } from '../lattice/lattice'
import { protectAcrossBoards } from '../table/across-boards'
import { ownLevel, rowOf, type Part, type Row } from '../table/count-table'
import { protectTable } from '../table/protect-table'
import { sumOf } from '../table/sum-of'
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

/**
 * How finely flows are published: financial year by financial year (nothing adds up beyond it), at the finest level at
 * which nowhere in the year fewer than the threshold enter, and nowhere some but fewer leave by an exit. Nobody leaving by
 * an exit is no small count: recent cohorts have had no time. How many are left is not protected here, but by what is
 * shown of a curve (show/showable-curve.ts).
 *
 * The categories of a breakdown are published together, as finely as the least fine of them allows. So every hidden cell
 * lies between row and column sums that are nought or not small, and the other categories' and periods' sums are too:
 * its range is as wide as the threshold (or it is known because it is one of these sums).
 */
export function decideFlows(set: FlowSet, threshold: number): FlowLevel[] {
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
      return atoms.some((line) => line.some((count) => count > 0)) ? rowOf(category, lattice, atoms) : null
    }
    const whole = places.flatMap((area) => {
      const row = rowAt(area, 'all', 'all')
      return row ? [{ area, row }] : []
    })
    if (whole.length === 0) continue
    const rows = whole.map(({ row }) => row)
    const total = ownLevel(sumOf(rows), { lattice, parts }, threshold)
    const levels = protectTable({ lattice, parts, rows }, { threshold, total, mayBeFiner: true })
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
      const common = (own: readonly (Row | null)[], floor: Level): Level =>
        own.reduce<Level>(
          (level, row) =>
            row ? (Math.max(level, ownLevel(row, { lattice, parts }, threshold)) as Level) : level,
          floor,
        )
      const boards = places.map((area) => {
        const own = categories.map((category) => rowAt(area, breakdown, category))
        const total = levelOf.get(area) ?? 3
        return { area, rows: own, total, published: own.map(() => common(own, total)) }
      })
      const sums = categories.map((_, k) => sumOf(boards.flatMap(({ rows }) => rows[k] ?? [])))
      const present = categories.map((_, k) => k).filter((k) => sums[k]!.sums.length > 0)
      const total = levelOf.get(englandAndWales.id)!
      const level = common(
        present.map((k) => sums[k]!),
        total,
      )
      const tables = boards.map(({ rows, total: own, published }) => ({
        rows: present.map((k) => rows[k]!),
        total: own,
        published: present.map((k) => published[k]!),
      }))
      const nation = protectAcrossBoards(
        {
          lattice,
          parts,
          rows: present.map((k) => sums[k]!),
          total,
          published: present.map(() => level),
          boards: tables,
        },
        threshold,
      )
      const nationLevel = Math.max(...nation, level) as Level
      boards.forEach(({ area, rows: own }, place) => {
        const widest = Math.max(...tables[place]!.published.filter((_, k) => own[present[k]!]), 0) as Level
        for (const k of present) if (own[k]) put(area, breakdown, categories[k]!, widest)
      })
      for (const k of present) put(englandAndWales.id, breakdown, categories[k]!, nationLevel)
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
