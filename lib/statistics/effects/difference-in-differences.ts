import { requireLevel, requireSameLength, requireWhole } from '../guards'
import type { Estimate } from '../regression/estimate-contrast'
import { coefficientTable } from '../regression/coefficient-table'
import { StatisticsError } from '../statistics-error'
import { gapPath } from './gap-path'
import { requirePanel, type Panel } from './panel'
import { randomisationInference, type RandomisationOptions } from './randomisation-inference'
import { twoWayFixedEffects } from './two-way-fixed-effects'

/**
 * A drift before the start this unlikely by chance counts as moving apart. Looser than a test at 5 %: missing a
 * drift costs more than leaving a comparison out, and such tests find little (Roth, AER: Insights 2022;4:305).
 */
const DRIFT = 0.1

export interface DifferencePoint {
  readonly time: number
  /** Mean of the treated units. */
  readonly observed: number
  /** Mean of the others, moved to the level of the treated before the start: the counterfactual line. */
  readonly withoutChange: number
  /** observed − withoutChange. */
  readonly gap: number
  /** Gaps that chance could make: the placebo units' at this time. Null with too few of them. */
  readonly placeboReach: number | null
}

/** What treated units did beside the others. */
export interface DifferenceInDifferences {
  /** Change of the treated minus change of the others, with errors clustered by unit. */
  readonly effect: Estimate
  /** Headline p-value: share of ways to deal out the change that give an effect as large. */
  readonly pValue: number
  /** How many ways were tried. */
  readonly arrangements: number
  /** Interval from placebo effects among the other units; null if there are too few for the level. */
  readonly interval: { readonly lower: number; readonly upper: number } | null
  /** Drift of the gap per unit of time before the start, and how often chance makes one as large. */
  readonly preTrend: { readonly drift: number; readonly pValue: number }
  /** pValue is below 1 − level. Read only where `movedTogether`. */
  readonly clear: boolean
  /** No sign that the groups were drifting apart before the start. */
  readonly movedTogether: boolean
  readonly points: readonly DifferencePoint[]
  readonly level: number
}

/**
 * Difference-in-differences with one common start. The estimate is that of two-way fixed effects; with few
 * treated units its clustered error is too small, so the headline p-value is by randomisation over all units
 * and the interval from placebo effects among the untreated (Conley and Taber, Rev Econ Stat 2011;93:113).
 *
 * @param treated one per unit. @param start first time with the change.
 * Throws as requirePanel; `degenerate` unless some units are treated and some not; `too-few` with under three
 * units, under two times before the start, or none after it.
 */
export function differenceInDifferences(
  panel: Panel,
  treated: readonly boolean[],
  start: number,
  { level = 0.95, ...options }: RandomisationOptions & { readonly level?: number } = {},
): DifferenceInDifferences {
  requirePanel(panel)
  requireSameLength(panel.units, treated, 'The units and their treatment')
  requireWhole(start, 'The start')
  requireLevel(level)
  const { units, times, outcomes } = panel
  const size = treated.filter(Boolean).length
  if (size === 0 || size === units.length)
    throw new StatisticsError('degenerate', 'A comparison needs units with and without the change')
  if (units.length < 3) throw new StatisticsError('too-few', 'A comparison needs at least three units')
  if (times.filter((t) => t < start).length < 2 || times.at(-1)! < start)
    throw new StatisticsError('too-few', 'A comparison needs two times before the start and one after')

  const path = (group: readonly boolean[], rows = outcomes) => gapPath(rows, group, times, start)
  const real = path(treated)
  const inference = randomisationInference(treated, (group) => path(group).effect, options)
  const drift = randomisationInference(treated, (group) => path(group).drift, options)

  const others = outcomes.filter((_, unit) => !treated[unit])
  const placebos = placeboPaths(others, size)
  const reach = reachOf(placebos.map(({ effect }) => effect))
  return {
    effect: clustered(),
    pValue: inference.pValue,
    arrangements: inference.distribution.length,
    interval: reach === null ? null : { lower: real.effect - reach, upper: real.effect + reach },
    preTrend: { drift: real.drift, pValue: drift.pValue },
    clear: inference.pValue < 1 - level,
    movedTogether: drift.pValue >= DRIFT,
    points: times.map((time, t) => {
      const observed = outcomes.reduce((sum, row, unit) => sum + (treated[unit] ? row[t]! : 0), 0) / size
      const gap = real.gaps[t]!
      return {
        time,
        observed,
        withoutChange: observed - gap,
        gap,
        placeboReach: reachOf(placebos.map(({ gaps }) => gaps[t]!)),
      }
    }),
    level,
  }

  /** The change dealt out among the units that never had it. */
  function placeboPaths(rows: readonly (readonly number[])[], count: number) {
    if (count >= rows.length) return []
    const paths: ReturnType<typeof path>[] = []
    randomisationInference(
      rows.map((_, i) => i < count),
      (group) => {
        const found = path(group, rows)
        paths.push(found)
        return found.effect
      },
      options,
    )
    // The first call is the starting arrangement itself, which comes again.
    return paths.slice(1)
  }

  /** The reach within which the share `level` of placebo values lies, one more being counted beyond. */
  function reachOf(values: readonly number[]): number | null {
    const rank = Math.ceil((values.length + 1) * level)
    return values.map(Math.abs).sort((a, b) => a - b)[rank - 1] ?? null
  }

  function clustered(): Estimate {
    const rows = units.flatMap((unit, i) =>
      times.map((time, t) => ({
        unit,
        time,
        outcome: outcomes[i]![t]!,
        treated: treated[i]! && time >= start,
      })),
    )
    const fit = twoWayFixedEffects(rows, [
      { name: 'effect', values: rows.map((row) => (row.treated ? 1 : 0)) },
    ])
    return coefficientTable(fit, level)[0]!
  }
}
