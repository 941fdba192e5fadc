import type { LinkageEffect } from '@/lib/releases/linked/linkage-run/linkage-run'
import type { WholeFigure } from './figures-of-cells'
import { biasMargins } from './bias-margins'

/** Of fewer cases nothing is told: the limit that the table of the database has, too. */
const leastCases = 100

export type OtherFigures = {
  readonly low: readonly WholeFigure[]
  readonly strict: readonly WholeFigure[]
  /** With as many links taken away as are missing, each time other ones. */
  readonly thinned: readonly (readonly WholeFigure[])[]
}

export const keyOf = (one: Pick<WholeFigure, 'areaId' | 'measure' | 'breakdown' | 'category'>): string =>
  `${String(one.areaId).padStart(4, '0')} ${one.measure} ${one.breakdown} ${one.category}`

/**
 * Differences between figures counted in several ways, rounded to a tenth; how many cases, to two significant digits. A
 * figure that moves by less than it is told to is told to move by nothing.
 *
 * @param unsure how far the share of links that are missing may be off, as a share of it
 */
export function effectsOf(
  standard: readonly WholeFigure[],
  { low, strict, thinned }: OtherFigures,
  unsure: number,
): LinkageEffect[] {
  const told = standard.filter(({ cases }) => cases >= leastCases)
  const [lows, stricts, ...thins] = [low, strict, ...thinned].map(
    (figures) => new Map(figures.map((one) => [keyOf(one), one.value])),
  )
  const difference = (one: WholeFigure, from: ReadonlyMap<string, number>) => {
    const other = from.get(keyOf(one))
    return other === undefined ? null : other - one.value
  }
  const draws = told.map((one) => {
    const found = thins.map((each) => difference(one, each))
    return found.includes(null) ? [] : (found as number[])
  })
  const margins = biasMargins(
    told.map((one, at) => ({ ...one, draws: draws[at]! })),
    unsure,
  )
  // Medians are in whole days: one that is told not to move may move by a day.
  const broken = new Set(
    standard.filter(({ value }) => !Number.isInteger(value)).map(({ measure }) => measure),
  )
  const leastMargin = ({ measure }: WholeFigure) => (broken.has(measure) ? 0 : 1)
  return told
    .map((one, at) => ({
      ...{ areaId: one.areaId, boardId: one.boardId, measure: one.measure },
      ...{ breakdown: one.breakdown, category: one.category },
      cases: Math.max(leastCases, Number(one.cases.toPrecision(2))),
      value: one.boardId === null ? rounded(one.value) : null,
      low: rounded(difference(one, lows!)),
      strict: rounded(difference(one, stricts!)),
      bias: rounded(margins[at]!.mean),
      margin: roundedUp(margins[at]!.margin, leastMargin(one)),
    }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** To a tenth, without a negative nought. */
function rounded(value: number): number
function rounded(value: number | null): number | null
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10 + 0
}

/** An interval is not made narrower by rounding. */
const roundedUp = (value: number | null, least: number) =>
  value === null ? null : Math.max(least, Math.ceil(value * 10 - 1e-9) / 10)
