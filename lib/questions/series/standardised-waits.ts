import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { CellRow } from '../door/read-cells'
import type { Coverage } from './coverage'
import { figureInSpan } from './figure-in-span'
import type { SeriesCells } from './group-cells'
import type { Span } from './span'

/** Share of those waiting at first whose offence groups must be known at every wait. */
const enough = 0.8

/**
 * Shares by days waited as they would be with the mix of offences that was there at first (direct standardisation):
 * those who wait long are not like those who do not. Groups that are hidden at any wait, or speak of other months, are left
 * out of all; with less
 * than four in five left there is nothing to show.
 *
 * @param groups of the breakdown `wait-offence-group`, categories `<days>:<group>`
 * @returns per cent by category of the breakdown `wait`
 */
export function standardisedWaits(
  measure: MeasureDefinition,
  groups: readonly SeriesCells[],
  span: Span,
  coverage: Coverage,
): ReadonlyMap<string, number> {
  const shares = new Map<string, Map<string, Share>>()
  for (const { category, cells } of groups) {
    const [wait, group] = category.split(':') as [string, string]
    const share = shareOf(measure, cells, span, coverage)
    if (share) shares.set(wait, (shares.get(wait) ?? new Map<string, Share>()).set(group, share))
  }
  const waits = [...shares.keys()].sort((a, b) => Number(a) - Number(b))
  const atFirst = shares.get(waits[0] ?? '')
  if (!atFirst) return new Map()
  const known = [...atFirst.keys()].filter((group) => waits.every((wait) => shares.get(wait)!.has(group)))
  const weight = known.reduce((sum, group) => sum + atFirst.get(group)!.of, 0)
  const everybody = [...atFirst.values()].reduce((sum, { of }) => sum + of, 0)
  if (weight < enough * everybody) return new Map()
  return new Map(
    waits.map((wait) => [
      wait,
      known.reduce((sum, group) => {
        const { part, of } = shares.get(wait)!.get(group)!
        return sum + (100 * (atFirst.get(group)!.of / weight) * part) / of
      }, 0),
    ]),
  )
}

type Share = { readonly part: number; readonly of: number }

function shareOf(
  measure: MeasureDefinition,
  cells: readonly CellRow[],
  span: Span,
  coverage: Coverage,
): Share | null {
  // A group may be small where all together are not: only the whole has a smallest denominator.
  const { figure, span: of } = figureInSpan({ ...measure, minimumDenominator: null }, cells, span, coverage)
  // Published by financial year only, it speaks of other months than the rest.
  if (of.from !== span.from || of.to !== span.to) return null
  if (figure.kind !== 'value' || figure.numerator === null || !figure.denominator) return null
  return { part: figure.numerator, of: figure.denominator }
}
