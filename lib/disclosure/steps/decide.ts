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
export function familiesOf(measures: readonly CountedMeasure[], threshold: number): readonly Family[] {
  const known = new Set(measures.map(({ id }) => id))
  const named = families(threshold).filter(({ members }) => members.some((id) => known.has(id)))
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
  const put = (members: readonly string[], levelOf: FamilyLevels) => {
    for (const measure of members)
      for (const breakdown of figures.breakdowns(measure))
        for (const category of figures.categories(measure, breakdown))
          for (const area of areas) {
            if (!figures.get(area, measure, breakdown, category)) continue
            levels.set(area, measure, breakdown, category, levelOf(area, breakdown, category) ?? 3)
          }
  }
  for (const family of familiesOf(measures, threshold)) {
    const { stock } = family
    const members = family.members.filter((id) => id !== stock?.open && id !== stock?.share)
    const kind = (breakdown: string): BreakdownKind =>
      members.map((id) => kindOf(id, breakdown)).find((found) => found !== undefined) ?? 'partition'
    const after = family.after === undefined ? undefined : decided.get(family.after)
    const flows = decideFamily({ family, reader, threshold, after, kindOf: kind })
    decided.set(family.id, flows)
    put(members, flows)
    if (!stock) continue
    const hidden = decideStocks({
      family,
      figures,
      threshold,
      flows,
      kindOf: (measure, breakdown) => kindOf(measure, breakdown) ?? 'partition',
    })
    const asFlows = (area: number, breakdown: string, category: string): Level =>
      flows(area, breakdown, category) ?? flows(area, 'all', 'all') ?? 0
    put([stock.open], (...of) => (hidden.open(...of) ? 3 : asFlows(...of)))
    if (stock.share) put([stock.share], (...of) => (hidden.share(...of) ? 3 : asFlows(...of)))
  }
  // Sums of days and hours are no people.
  put(
    measures.filter(({ linked }) => linked.figure.shape === 'sum').map(({ id }) => id),
    () => 0,
  )
  return levels
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
