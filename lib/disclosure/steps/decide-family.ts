import { englandAndWales } from '@/lib/boards/areas'
import type { Family } from '../families/family'
import type { Split } from '../families/split'
import { calendarLattice } from '../lattice/calendar-lattice'
import type { Lattice, Level } from '../lattice/lattice'
import { protectAcrossBoards, type BoardTable } from '../table/across-boards'
import { ownLevel, rowOf, type Row } from '../table/count-table'
import { protectTable } from '../table/protect-table'
import { sumOf } from '../table/sum-of'
import type { CountsReader } from './counts-reader'
import { withoutBoard } from './figures'

/** By area (that of records without a board included), breakdown and category the level; breakdown 'all' for totals. */
export type FamilyLevels = (area: number, breakdown: string, category: string) => Level | undefined

/** Categories add up to the whole, to the numerator of the whole, or with nothing. */
export type BreakdownKind = 'partition' | 'numerator' | 'alone'

export interface FamilyTask {
  readonly family: Family
  readonly reader: CountsReader
  readonly threshold: number
  /** The levels of the families that this one comes after, and of what else it may not be finer than. */
  readonly after?: FamilyLevels
  /** Of a family of one breakdown alone (Family.only): the levels of what it adds up to. */
  readonly totals?: FamilyLevels | undefined
  /** Whether the family decides on a breakdown; others are decided by a family of their own. */
  readonly takes: (breakdown: string) => boolean
  /** How the categories of a breakdown add up. */
  readonly kindOf: (breakdown: string) => BreakdownKind
}

/**
 * How finely the figures of a family are published, in every area and by every breakdown. Stocks apart: decide-stocks.
 */
export function decideFamily(task: FamilyTask): FamilyLevels {
  const { family, reader, threshold } = task
  const { figures } = reader
  const members = family.members.filter(
    (id) => figures.range(id) && id !== family.stock?.open && id !== family.stock?.share,
  )
  const found = new Map<string, Level>()
  const get: FamilyLevels = (area, breakdown, category) =>
    breakdown === 'all' && task.totals
      ? task.totals(area, breakdown, category)
      : found.get(`${area}|${breakdown}|${category}`)
  if (members.length === 0) return get
  const put = (area: number, breakdown: string, category: string, level: Level) =>
    found.set(`${area}|${breakdown}|${category}`, level)
  const ranges = members.map((id) => figures.range(id)!)
  const first = Math.min(...ranges.map((range) => range.first))
  const last = Math.max(...ranges.map((range) => range.last))
  const lattice = calendarLattice(first, last - first + 1)
  const places = [withoutBoard, ...figures.boards]
  const breakdowns = [...new Set(members.flatMap((id) => figures.breakdowns(id)))]
    .filter((name) => name !== 'all' && task.takes(name))
    .sort()
  const splitFor = (breakdown: string): Split => {
    if (breakdown === 'all' || family.only || task.kindOf(breakdown) !== 'numerator')
      return family.split((id) => figures.breakdowns(id).includes(breakdown))
    const measure = members.find((id) => figures.breakdowns(id).includes(breakdown))!
    return { atoms: (of) => [of.numerator(measure)], parts: [{ atoms: [0] }] }
  }
  const finerLevel = (area: number, breakdown: string, category: string): Level =>
    task.after?.(area, breakdown, category) ?? task.after?.(area, 'all', 'all') ?? 0
  const rowAt = (split: Split, area: number, breakdown: string, category: string): Row | null => {
    if (!reader.has(area, [...members, ...(family.beside ?? [])], breakdown, category)) return null
    const of = (counts: Split['atoms']) => atomsOf(reader, counts, lattice, first, area, breakdown, category)
    const counts = rowOf(String(area), lattice, of(split.atoms), split.room && of(split.room))
    const row: Row = split.room ? { ...counts, roomLevel: finerLevel(area, breakdown, category) } : counts
    return isRemainder(category) ? { ...row, weight: 0 } : row
  }

  /** Boards beside England and Wales, of the whole or of one category that adds up with no other. */
  const decideAlone = (breakdown: string, category: string) => {
    const split = splitFor(breakdown)
    const of = places.flatMap((area) => {
      const row = rowAt(split, area, breakdown, category)
      return row ? [{ area, row }] : []
    })
    if (of.length === 0) return
    const rows = of.map(({ row }) => row)
    const { parts } = split
    const floor = (area: number) =>
      Math.max(
        area === withoutBoard ? 3 : 0,
        finerLevel(area, breakdown, category),
        breakdown === 'all' ? 0 : (get(area, 'all', 'all') ?? 3),
      ) as Level
    const nation: Row = {
      ...sumOf(rows),
      roomLevel: finerLevel(englandAndWales.id, breakdown, category),
    }
    const total = Math.max(
      ownLevel(nation, { lattice, parts }, threshold),
      floor(englandAndWales.id),
    ) as Level
    const published = protectTable(
      { lattice, parts, rows },
      { threshold, total, mayBeFiner: true, atLeast: of.map(({ area }) => floor(area)) },
    )
    of.forEach(({ area }, k) => put(area, breakdown, category, published[k]!))
    put(englandAndWales.id, breakdown, category, total)
  }

  if (!family.only) decideAlone('all', 'all')
  for (const breakdown of breakdowns) {
    const categories = [
      ...new Set([...members, ...(family.beside ?? [])].flatMap((id) => figures.categories(id, breakdown))),
    ].sort()
    if (task.kindOf(breakdown) === 'alone') {
      for (const category of categories) decideAlone(breakdown, category)
      continue
    }
    for (const group of groupsOf(breakdown, categories)) {
      const split = splitFor(breakdown)
      const floorOf = (area: number, category: string): Level =>
        task.after?.(area, breakdown, category) ??
        (family.only ? task.after?.(area, 'all', 'all') : undefined) ??
        0
      const totalOf = (area: number) =>
        (group.parent ? get(area, group.parent.breakdown, group.parent.category) : get(area, 'all', 'all')) ??
        3
      const boards = places.map((area) => ({
        area,
        ...boardTable(
          group.categories.map((category) => rowAt(split, area, breakdown, category)),
          totalOf(area),
          (k) => floorOf(area, group.categories[k]!),
          area === withoutBoard,
        ),
      }))
      const rows = group.categories.map((category, k): Row => ({
        ...sumOf(boards.flatMap(({ rows: own }) => own[k] ?? [])),
        roomLevel: finerLevel(englandAndWales.id, breakdown, category),
      }))
      const total = totalOf(englandAndWales.id)
      const { parts } = split
      const atLeast = group.categories.map((category) => floorOf(englandAndWales.id, category))
      const published = protectTable({ lattice, parts, rows }, { threshold, total, atLeast })
      const levels = protectAcrossBoards({ lattice, parts, rows }, published, total, boards, threshold)
      group.categories.forEach((category, k) => {
        put(englandAndWales.id, breakdown, category, levels[k]!)
        for (const { area, rows: own, published: of } of boards)
          if (own[k]) put(area, breakdown, category, of[k]!)
      })

      function boardTable(
        own: (Row | null)[],
        ownTotal: Level,
        floor: (k: number) => Level,
        isNeverShown: boolean,
      ): BoardTable {
        if (isNeverShown) return { rows: own, published: own.map(() => 3) }
        const present = own.flatMap((row, k) => (row ? [{ row, k }] : []))
        const protectedLevels = protectTable(
          { lattice, parts: split.parts, rows: present.map(({ row }) => row) },
          { threshold, total: ownTotal, atLeast: present.map(({ k }) => floor(k)) },
        )
        const levels: Level[] = own.map(() => 0)
        present.forEach(({ k }, number) => (levels[k] = protectedLevels[number]!))
        return { rows: own, published: levels }
      }
    }
  }
  return get
}

export function atomsOf(
  reader: CountsReader,
  counts: Split['atoms'],
  lattice: Lattice,
  first: number,
  area: number,
  breakdown: string,
  category: string,
): Float64Array[] {
  const offset = first - reader.figures.first
  const of = reader.of(area, breakdown, category)
  const whole = reader.of(area, 'all', 'all')
  const found: Float64Array[] = []
  for (let month = 0; month < lattice.months; month += 1) {
    of.at = offset + month
    whole.at = offset + month
    const atoms = counts(of, whole, category)
    for (let atom = 0; atom < atoms.length; atom += 1) {
      found[atom] ??= new Float64Array(lattice.months)
      found[atom]![month] = atoms[atom]!
    }
  }
  return found
}

interface Group {
  readonly categories: readonly string[]
  /** The category that they add up to, where it is not the whole. */
  readonly parent?: { readonly breakdown: string; readonly category: string }
}

/** Categories `<wait>:<offence group>` add up to the waits; all others to the whole. */
function groupsOf(breakdown: string, categories: readonly string[]): readonly Group[] {
  if (breakdown !== 'wait-offence-group') return [{ categories }]
  const waits = [...new Set(categories.map((category) => category.split(':')[0]!))]
  return waits.map((wait) => ({
    categories: categories.filter((category) => category.startsWith(`${wait}:`)),
    parent: { breakdown: 'wait', category: wait },
  }))
}

/** What is left when the categories that people ask for are named: it is hidden first where others need it. */
export const isRemainder = (category: string): boolean =>
  ['not-known', 'none', 'not-linked', 'other'].includes(category)
