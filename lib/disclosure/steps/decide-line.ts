import { englandAndWales } from '@/lib/boards/areas'
import type { Lattice, Level } from '../lattice/lattice'
import { protectAcrossBoards } from '../table/across-boards'
import { isSmall, rowOf, type CountTable, type Row } from '../table/count-table'
import { firstOpen, protectTable } from '../table/protect-table'
import { sumOf } from '../table/sum-of'
import { isRemainder, type BreakdownKind } from './decide-family'
import { withoutBoard, type Figures, type Series } from './figures'

const parts = [{ atoms: [0] }]

/** Whether a stock, or a share of it, is hidden. */
export type Hidden = (area: number, breakdown: string, category: string) => boolean

export interface LineTask {
  readonly figures: Figures
  readonly threshold: number
  readonly kindOf: (measure: string, breakdown: string) => BreakdownKind
}

/** The counts of a stock, or of a share of it, that must not be known when they are small. */
export interface Line {
  readonly measure: string
  readonly lattice: Lattice
  readonly hiddenLevel: (area: number, breakdown: string, category: string) => Level
  /** The counts of the lattice, from those of the months that the measure has. */
  readonly columnsOf: (series: Series, area: number, breakdown: string) => readonly number[]
}

export interface DecidedLine {
  readonly isHidden: Hidden
  /** Whether even all categories hidden leave one open. */
  readonly isNarrow: (area: number, breakdown: string) => boolean
}

/**
 * Which lines are hidden throughout, in every area and by every breakdown: the small ones, and those that protect them.
 *
 * @param mustHide what is hidden for another reason
 * @param groups categories that add up to something published in the area
 */
export function decideLine(
  { figures, threshold, kindOf }: LineTask,
  { measure, lattice, hiddenLevel, columnsOf }: Line,
  mustHide: Hidden,
  groups: (categories: readonly string[], area: number) => readonly (readonly string[])[],
): DecidedLine {
  const places = [withoutBoard, ...figures.boards]
  const range = figures.range(measure)
  const found = new Map<string, Level>()
  const narrow = new Set<string>()
  const isHidden: Hidden = (area, breakdown, category) =>
    (found.get(`${area}|${breakdown}|${category}`) ?? 3) > 0
  const decided = {
    isHidden,
    isNarrow: (area: number, breakdown: string) => narrow.has(`${area}|${breakdown}`),
  }
  if (!range) return decided

  const rowAt = (area: number, breakdown: string, category: string): Row | null => {
    const series = figures.get(area, measure, breakdown, category)
    if (!series) return null
    const cut = (counts: Float64Array) =>
      counts.subarray(range.first - figures.first, range.last - figures.first + 1)
    const { value, numerator, denominator } = series
    const counts = { value: cut(value), numerator: cut(numerator), denominator: cut(denominator) }
    const columns = columnsOf(counts, area, breakdown)
    const row = rowOf(category, lattice, [Float64Array.from(columns)])
    return isRemainder(category) ? { ...row, weight: 0 } : row
  }
  /** Its level, and that at which it is hidden. Nothing is ever shown of records without a board. */
  const levelOf = (row: Row, area: number, breakdown: string, category: string): Level => {
    const hide =
      area === withoutBoard ||
      mustHide(area, breakdown, category) ||
      (breakdown !== 'all' && isHidden(area, 'all', 'all')) ||
      lattice.periods[0]!.some((_, column) => isSmall(row, parts[0]!, 0, column, threshold))
    return hide ? hiddenLevel(area, breakdown, category) : 0
  }
  const protect = (table: CountTable, begin: readonly Level[], total: Level, mayBeFiner = false) => {
    const coarsest = Math.max(1, ...begin) as Level
    const published = protectTable(table, { threshold, total, begin, coarsest, mayBeFiner })
    return { published, isSafe: firstOpen(table, published, total, threshold) === undefined }
  }

  /** Boards beside England and Wales. */
  const decideAlone = (breakdown: string, category: string) => {
    const of = places.flatMap((area) => {
      const row = rowAt(area, breakdown, category)
      return row ? [{ area, row }] : []
    })
    if (of.length === 0) return
    const rows = of.map(({ row }) => row)
    const total = levelOf(sumOf(rows), englandAndWales.id, breakdown, category)
    const begin = of.map(({ area, row }) => levelOf(row, area, breakdown, category))
    const { published, isSafe } = protect({ lattice, parts, rows }, begin, total, true)
    of.forEach(({ area }, k) => found.set(`${area}|${breakdown}|${category}`, published[k]!))
    found.set(
      `${englandAndWales.id}|${breakdown}|${category}`,
      isSafe ? total : hiddenLevel(englandAndWales.id, breakdown, category),
    )
  }

  const decideParts = (breakdown: string) => {
    const categories = figures.categories(measure, breakdown).toSorted()
    const levels = new Map<number, Level[]>()
    const rowsOf = (area: number) => categories.map((category) => rowAt(area, breakdown, category))
    const totalOf = (area: number): Level =>
      isHidden(area, 'all', 'all') ? hiddenLevel(area, 'all', 'all') : 0
    const decideArea = (area: number, rows: readonly (Row | null)[]) => {
      const own: Level[] = categories.map(() => 0)
      for (const group of groups(categories, area)) {
        const present = categories.map((_, k) => k).filter((k) => rows[k] && group.includes(categories[k]!))
        const begin = present.map((k) => levelOf(rows[k]!, area, breakdown, categories[k]!))
        const table = { lattice, parts, rows: present.map((k) => rows[k]!) }
        const { published, isSafe } = protect(table, begin, totalOf(area))
        if (!isSafe) narrow.add(`${area}|${breakdown}`)
        present.forEach((k, number) => (own[k] = published[number]!))
      }
      levels.set(area, own)
    }
    const boards = places.map((area) => ({ area, rows: rowsOf(area) }))
    for (const { area, rows } of boards) decideArea(area, rows)
    const sums = categories.map((_, k) => sumOf(boards.flatMap(({ rows }) => rows[k] ?? [])))
    decideArea(englandAndWales.id, sums)
    const nationLevels = levels.get(englandAndWales.id)!
    for (const group of groups(categories, englandAndWales.id)) {
      const picked = categories.map((_, k) => k).filter((k) => group.includes(categories[k]!))
      const tables = boards.map(({ area, rows }) => ({
        rows: picked.map((k) => rows[k]!),
        published: picked.map((k) => levels.get(area)![k]!),
      }))
      const nation = protectAcrossBoards(
        { lattice, parts, rows: picked.map((k) => sums[k]!) },
        picked.map((k) => nationLevels[k]!),
        totalOf(englandAndWales.id),
        tables,
        threshold,
      )
      picked.forEach((k, number) => (nationLevels[k] = nation[number]!))
    }
    for (const [area, own] of levels)
      categories.forEach((category, k) => {
        if (area === englandAndWales.id || figures.get(area, measure, breakdown, category))
          found.set(`${area}|${breakdown}|${category}`, own[k]!)
      })
  }

  decideAlone('all', 'all')
  for (const breakdown of figures
    .breakdowns(measure)
    .filter((name) => name !== 'all')
    .toSorted())
    if (kindOf(measure, breakdown) === 'partition') decideParts(breakdown)
    else for (const category of figures.categories(measure, breakdown)) decideAlone(breakdown, category)
  return decided
}
