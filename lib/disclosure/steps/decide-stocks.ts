import { englandAndWales } from '@/lib/boards/areas'
import type { Family } from '../families/family'
import type { Lattice, Level } from '../lattice/lattice'
import { lineLattice, monthsLattice, shareLattice } from '../lattice/stock-lattices'
import { protectAcrossBoards } from '../table/across-boards'
import { isSmall, rowOf, type Row } from '../table/count-table'
import { firstOpen, protectTable } from '../table/protect-table'
import { sumOf } from '../table/sum-of'
import { isRemainder, type BreakdownKind, type FamilyLevels } from './decide-family'
import { withoutBoard, type Figures, type Series } from './figures'

const parts = [{ atoms: [0] }]

/** Whether a stock, or a share of it, is hidden. */
export type Hidden = (area: number, breakdown: string, category: string) => boolean

export interface StockTask {
  readonly family: Family
  readonly figures: Figures
  readonly threshold: number
  /** The levels of what comes in and goes out, where the family has that. */
  readonly flows: FamilyLevels
  readonly kindOf: (measure: string, breakdown: string) => BreakdownKind
}

/**
 * Which stocks are hidden: throughout, for what is open in one month follows from another month and what came in and
 * went out (stock-lattices.ts). A stock that is not hidden is published as finely as what comes in and goes out.
 */
export function decideStocks(task: StockTask): { readonly open: Hidden; readonly share: Hidden } {
  const { figures } = task
  const { open, share } = task.family.stock!
  const hasShare = share !== undefined && figures.range(share) !== undefined
  const isUnpublished: Hidden = (area, breakdown, category) =>
    (task.flows(area, breakdown, category) ?? task.flows(area, 'all', 'all')) === 3
  const lengthOf = (measure: string) => {
    const range = figures.range(measure)
    return range ? range.last - range.first + 1 : 0
  }
  const hasFlows = task.family.members.length > 1
  const line: Line = {
    measure: open,
    hiddenLevel: 3,
    lattice: hasFlows ? lineLattice : monthsLattice(lengthOf(open)),
    columnsOf: ({ value }) => (hasFlows ? [value.reduce((a, b) => Math.min(a, b), Infinity)] : [...value]),
  }
  const openHidden = decideLine(task, line, isUnpublished, (categories) => [categories])
  if (!hasShare) return { open: openHidden, share: () => true }
  const shareLine: Line = {
    measure: share,
    hiddenLevel: 1,
    lattice: shareLattice(lengthOf(share)),
    columnsOf: ({ numerator, denominator }) =>
      [...numerator].flatMap((part, month) => [part, denominator[month]! - part]),
  }
  const shareHidden = decideLine(task, shareLine, openHidden, (categories) => [categories])
  // Age bands add up to the share and to the rest, where the share is published.
  const isOld = (band: string) => Number.parseInt(band) >= 365
  const byAge = decideLine(task, line, isUnpublished, (categories, area) =>
    shareHidden(area, 'all', 'all')
      ? [categories]
      : [categories.filter(isOld), categories.filter((b) => !isOld(b))],
  )
  return {
    open: (area, breakdown, category) =>
      (breakdown === 'age-band' ? byAge : openHidden)(area, breakdown, category),
    share: shareHidden,
  }
}

interface Line {
  readonly measure: string
  readonly lattice: Lattice
  readonly hiddenLevel: Level
  /** The counts of the lattice, from those of the months that the measure has. */
  readonly columnsOf: (series: Series) => readonly number[]
}

/** @param groups categories that add up to something published in the area */
function decideLine(
  { figures, threshold, kindOf }: StockTask,
  { measure, lattice, hiddenLevel, columnsOf }: Line,
  mustHide: Hidden,
  groups: (categories: readonly string[], area: number) => readonly (readonly string[])[],
): Hidden {
  const places = [withoutBoard, ...figures.boards]
  const range = figures.range(measure)
  const found = new Map<string, Level>()
  const isHidden: Hidden = (area, breakdown, category) =>
    (found.get(`${area}|${breakdown}|${category}`) ?? 3) > 0
  if (!range) return isHidden

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
  const levelOf = (row: Row, isForced: boolean): Level => {
    const columns = lattice.periods[0]!.map((_, column) => column)
    const hide = isForced || columns.some((column) => isSmall(row, parts[0]!, 0, column, threshold))
    return hide ? hiddenLevel : 0
  }
  const protect = (rows: readonly Row[], begin: readonly Level[], total: Level, mayBeFiner = false) => {
    const table = { lattice, parts, rows }
    const published = protectTable(table, { threshold, total, begin, coarsest: hiddenLevel, mayBeFiner })
    return { published, isSafe: firstOpen(table, published, total, threshold) === undefined }
  }

  /** Boards beside England and Wales. */
  const decideAlone = (breakdown: string, category: string, forced: ReadonlySet<number>) => {
    const of = places.flatMap((area) => {
      const row = rowAt(area, breakdown, category)
      return row ? [{ area, row }] : []
    })
    if (of.length === 0) return
    const must = (area: number) =>
      forced.has(area) ||
      mustHide(area, breakdown, category) ||
      (breakdown !== 'all' && isHidden(area, 'all', 'all'))
    const total = levelOf(sumOf(of.map(({ row }) => row)), must(englandAndWales.id))
    const begin = of.map(({ area, row }) => levelOf(row, must(area)))
    const { published, isSafe } = protect(
      of.map(({ row }) => row),
      begin,
      total,
      true,
    )
    of.forEach(({ area }, k) => found.set(`${area}|${breakdown}|${category}`, published[k]!))
    found.set(`${englandAndWales.id}|${breakdown}|${category}`, isSafe ? total : hiddenLevel)
  }

  /** @returns areas in which even all categories hidden leave one open: the whole must be hidden there */
  const decideParts = (breakdown: string): readonly number[] => {
    const categories = figures.categories(measure, breakdown).toSorted()
    const unsafe: number[] = []
    const levels = new Map<number, Level[]>()
    const rowsOf = (area: number) => categories.map((category) => rowAt(area, breakdown, category))
    const decideArea = (area: number, rows: readonly (Row | null)[]) => {
      const own: Level[] = categories.map(() => 0)
      const total: Level = isHidden(area, 'all', 'all') ? hiddenLevel : 0
      for (const group of groups(categories, area)) {
        const places_ = categories.map((_, k) => k).filter((k) => rows[k] && group.includes(categories[k]!))
        const begin = places_.map(
          (k) => Math.max(total, levelOf(rows[k]!, mustHide(area, breakdown, categories[k]!))) as Level,
        )
        const { published, isSafe } = protect(
          places_.map((k) => rows[k]!),
          begin,
          total,
        )
        if (!isSafe) unsafe.push(area)
        places_.forEach((k, number) => (own[k] = published[number]!))
      }
      levels.set(area, own)
    }
    const boards = places.map((area) => ({ area, rows: rowsOf(area) }))
    for (const { area, rows } of boards) decideArea(area, rows)
    const sums = categories.map((_, k) => sumOf(boards.flatMap(({ rows }) => rows[k] ?? [])))
    decideArea(englandAndWales.id, sums)
    const nationLevels = levels.get(englandAndWales.id)!
    const total: Level = isHidden(englandAndWales.id, 'all', 'all') ? hiddenLevel : 0
    for (const group of groups(categories, englandAndWales.id)) {
      const picked = categories.map((_, k) => k).filter((k) => group.includes(categories[k]!))
      const tables = boards.map(({ area, rows }) => ({
        area,
        rows: picked.map((k) => rows[k]!),
        published: picked.map((k) => levels.get(area)![k]!),
      }))
      const nation = protectAcrossBoards(
        { lattice, parts, rows: picked.map((k) => sums[k]!) },
        picked.map((k) => nationLevels[k]!),
        total,
        tables,
        threshold,
      )
      picked.forEach((k, number) => {
        nationLevels[k] = Math.min(nation[number]!, hiddenLevel) as Level
      })
    }
    for (const [area, own] of levels)
      categories.forEach((category, k) => {
        if (area === englandAndWales.id || boards.find((board) => board.area === area)!.rows[k])
          found.set(`${area}|${breakdown}|${category}`, own[k]!)
      })
    return unsafe
  }

  const breakdowns = figures
    .breakdowns(measure)
    .filter((name) => name !== 'all')
    .toSorted()
  const forced = new Set<number>()
  for (;;) {
    found.clear()
    decideAlone('all', 'all', forced)
    const unsafe = breakdowns.flatMap((breakdown) => {
      if (kindOf(measure, breakdown) === 'partition') return decideParts(breakdown)
      for (const category of figures.categories(measure, breakdown)) decideAlone(breakdown, category, forced)
      return []
    })
    const added = unsafe.filter((area) => !forced.has(area))
    if (added.length === 0) return isHidden
    for (const area of added) forced.add(area)
  }
}
