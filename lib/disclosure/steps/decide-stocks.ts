import { englandAndWales } from '@/lib/boards/areas'
import type { Family } from '../families/family'
import type { Lattice, Level } from '../lattice/lattice'
import { lineLattice, monthsLattice, shareLattice } from '../lattice/stock-lattices'
import { protectAcrossBoards } from '../table/across-boards'
import { isSmall, rowOf, type CountTable, type Row } from '../table/count-table'
import { firstOpen, protectTable } from '../table/protect-table'
import { sumOf } from '../table/sum-of'
import { isRemainder, type BreakdownKind } from './decide-family'
import { withoutBoard, type Figures, type Series } from './figures'

const parts = [{ atoms: [0] }]

/** Whether a stock, or a share of it, is hidden. */
export type Hidden = (area: number, breakdown: string, category: string) => boolean

export interface StockTask {
  readonly family: Family
  readonly figures: Figures
  readonly threshold: number
  readonly kindOf: (measure: string, breakdown: string) => BreakdownKind
}

export interface HiddenStocks {
  readonly open: Hidden
  readonly share: Hidden
  /**
   * Whether what comes in and goes out has to be hidden, too, by a breakdown of an area: so few are open in each category
   * that what changes from month to month would tell how many.
   */
  readonly isWhollyHidden: (area: number, breakdown: string) => boolean
}

/**
 * Which stocks are hidden: throughout, for what is open in one month follows from another month and what came in and
 * went out (stock-lattices.ts). A stock that is not hidden is published by month.
 */
export function decideStocks(task: StockTask): HiddenStocks {
  const { figures } = task
  const { open, share } = task.family.stock!
  const flows = task.family.members.filter((id) => id !== open && id !== share)
  const hasFlows = (breakdown: string) => flows.some((id) => figures.breakdowns(id).includes(breakdown))
  const line: Line = {
    measure: open,
    hiddenLevel: () => 3,
    lattice: flows.length > 0 ? lineLattice : monthsLattice(lengthOf(figures, open)),
    columnsOf: ({ value }) =>
      flows.length > 0 ? [value.reduce((a, b) => Math.min(a, b), Infinity)] : [...value],
  }
  const stock = decideLine(
    task,
    line,
    () => false,
    (categories) => [categories],
  )
  const isWhollyHidden = (area: number, breakdown: string) =>
    hasFlows(breakdown) && stock.isNarrow(area, breakdown)
  if (share === undefined || !figures.range(share))
    return { open: stock.isHidden, share: () => true, isWhollyHidden }
  const shareLine: Line = {
    measure: share,
    // Where what is open is hidden, nothing is known of the sum of the two columns.
    hiddenLevel: (...of) => (stock.isHidden(...of) ? 3 : 1),
    lattice: shareLattice(lengthOf(figures, share)),
    columnsOf: ({ numerator, denominator }) =>
      [...numerator].flatMap((part, month) => [part, denominator[month]! - part]),
  }
  const shares = decideLine(task, shareLine, stock.isHidden, (categories) => [categories])
  // Age bands add up to the share and to the rest, where the share is published.
  const isOld = (band: string) => Number.parseInt(band) >= 365
  const byAge = decideLine(
    task,
    line,
    () => false,
    (categories, area) =>
      shares.isHidden(area, 'all', 'all')
        ? [categories]
        : [categories.filter(isOld), categories.filter((band) => !isOld(band))],
  )
  return {
    open: (area, breakdown, category) =>
      (breakdown === 'age-band' ? byAge : stock).isHidden(area, breakdown, category),
    share: shares.isHidden,
    isWhollyHidden,
  }
}

function lengthOf(figures: Figures, measure: string): number {
  const range = figures.range(measure)
  return range ? range.last - range.first + 1 : 0
}

interface Line {
  readonly measure: string
  readonly lattice: Lattice
  readonly hiddenLevel: (area: number, breakdown: string, category: string) => Level
  /** The counts of the lattice, from those of the months that the measure has. */
  readonly columnsOf: (series: Series) => readonly number[]
}

interface DecidedLine {
  readonly isHidden: Hidden
  /** Whether even all categories hidden leave one open. */
  readonly isNarrow: (area: number, breakdown: string) => boolean
}

/** @param groups categories that add up to something published in the area */
function decideLine(
  { figures, threshold, kindOf }: StockTask,
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
    const columns = columnsOf({ value: cut(value), numerator: cut(numerator), denominator: cut(denominator) })
    const row = rowOf(category, lattice, [Float64Array.from(columns)])
    return isRemainder(category) ? { ...row, weight: 0 } : row
  }
  /** Its level, and that at which it is hidden. Nothing is ever shown of records without a board. */
  const levelOf = (row: Row, area: number, breakdown: string, category: string, isForced = false): Level => {
    const hide =
      isForced ||
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
