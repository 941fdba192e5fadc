import type { LinkedMeasure } from '@/lib/measures/linked-measures'
import { families } from '../families/families'
import type { Family } from '../families/family'
import { familyOfMeasure } from '../families/family-of-measure'
import type { Level } from '../lattice/lattice'
import { CountsReader } from './counts-reader'
import { decideFamily, type BreakdownKind, type FamilyLevels } from './decide-family'
import { decideStocks } from './decide-stocks'
import type { Figures } from './figures'
import { withoutBoard } from './figures'
import { Levels } from './levels'

export type CountedMeasure = Pick<LinkedMeasure, 'id' | 'linked'>

/** Measures that no family names are a family of their own; sums that count no people are in none. */
export function familiesOf(measures: readonly CountedMeasure[]): readonly Family[] {
  const known = new Set(measures.map(({ id }) => id))
  const named = families.filter(({ members }) => members.some((id) => known.has(id)))
  const inOne = new Set(named.flatMap(({ members }) => members))
  const alone = measures
    .filter(({ id }) => !inOne.has(id))
    .flatMap(({ id, linked }) => familyOfMeasure(id, linked.figure.shape) ?? [])
  return [...named, ...alone]
}

/**
 * How finely every series of cells is published: by family, in the order in which families come after each other.
 *
 * @param threshold counts below it are small, zero included
 */
export function decide(figures: Figures, measures: readonly CountedMeasure[], threshold: number): Levels {
  const shapes = new Map(measures.map(({ id, linked }) => [id, linked.figure.shape]))
  const reader = new CountsReader(figures, shapes)
  const kindOf = kindsOf(measures)
  const levels = new Levels()
  const decided = new Map<string, FamilyLevels>()
  const areas = [...figures.areas].filter((area) => area !== withoutBoard)
  const put = (
    members: readonly string[],
    levelOf: FamilyLevels,
    takes: (breakdown: string) => boolean = () => true,
  ) => {
    for (const measure of members)
      for (const breakdown of figures.breakdowns(measure).filter(takes))
        for (const category of figures.categories(measure, breakdown))
          for (const area of areas) {
            if (!figures.get(area, measure, breakdown, category)) continue
            levels.set(area, measure, breakdown, category, levelOf(area, breakdown, category) ?? 3)
          }
  }
  const cut = new Set(
    families.flatMap(({ members, only }) => (only ? members.map((id) => `${id}|${only.breakdown}`) : [])),
  )
  for (const family of familiesOf(measures)) {
    const { stock, only } = family
    const members = family.members.filter((id) => id !== stock?.open && id !== stock?.share)
    const takes = (breakdown: string) =>
      only ? breakdown === only.breakdown : !members.some((id) => cut.has(`${id}|${breakdown}`))
    const kind = (breakdown: string): BreakdownKind =>
      members.map((id) => kindOf(id, breakdown)).find((found) => found !== undefined) ?? 'partition'
    const stocks =
      stock &&
      decideStocks({
        family,
        figures,
        threshold,
        levels,
        kindOf: (measure, breakdown) => kindOf(measure, breakdown) ?? 'partition',
      })
    const floors = (family.after ?? []).flatMap((id) => decided.get(id) ?? [])
    if (stocks) floors.push((area, breakdown) => (stocks.isWhollyHidden(area, breakdown) ? 3 : undefined))
    const levelsOf = decideFamily({
      family,
      reader,
      threshold,
      after: coarsestOf(floors),
      totals: only && decided.get(only.totals),
      takes,
      kindOf: kind,
    })
    decided.set(family.id, levelsOf)
    put(members, levelsOf, takes)
    if (!stocks) continue
    put([stock.open], stocks.open)
    if (stock.share) put([stock.share], stocks.share)
  }
  // Sums of days and hours are no people.
  put(
    measures.filter(({ linked }) => linked.figure.shape === 'sum').map(({ id }) => id),
    () => 0,
  )
  return levels
}

/** The coarsest of several levels of one series; undefined where none of them says anything. */
function coarsestOf(all: readonly FamilyLevels[]): FamilyLevels {
  return (...of) => {
    const found = all.flatMap((levelsOf) => levelsOf(...of) ?? [])
    return found.length > 0 ? (Math.max(...found) as Level) : undefined
  }
}

/** How the categories of a measure's breakdown add up; undefined where it has no such breakdown. */
function kindsOf(measures: readonly CountedMeasure[]) {
  const kinds = new Map<string, BreakdownKind>()
  for (const { id, linked } of measures)
    for (const breakdown of linked.breakdowns)
      kinds.set(
        `${id}|${breakdown.name}`,
        'numeratorBy' in breakdown ? 'numerator' : 'of' in breakdown ? 'alone' : 'partition',
      )
  return (measure: string, breakdown: string) => kinds.get(`${measure}|${breakdown}`)
}
