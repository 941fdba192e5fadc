import { requireSameLength } from '../guards'
import { estimateOf, type Estimate } from '../regression/estimate-contrast'
import { StatisticsError } from '../statistics-error'
import { requirePanel, type Panel, type Starts } from './panel'

/** The effect at one time in the units that started together. */
export interface GroupTimeEffect extends Estimate {
  /** Their common start. */
  readonly group: number
  readonly time: number
  /** What each unit adds to the error: one value per unit, mean nought. The variance is Σ ψ² ÷ n². */
  readonly influence: readonly number[]
}

export interface GroupTimeOptions {
  /** Compare with units that never start, or with all that have not started by then. Default 'not-yet'. */
  readonly control?: 'never' | 'not-yet'
  /**
   * What the outcome is compared with: 'varying' (the time just before the start; before it, the time before),
   * 'universal' (always the time just before the start), or 'average' (the mean of all times before the start,
   * which is steadier where one month is noisy, but leans on parallel trends in all of them). Default 'average'.
   */
  readonly base?: 'varying' | 'universal' | 'average'
  /** Confidence level of each interval. Default 0.95. */
  readonly level?: number
}

/**
 * Group-time average treatment effects for staggered starts: ATT(g, t) is the change since the base in the units
 * that started at g, less the same change in units without the change. Two-way fixed effects would use units
 * that already have it as their comparison; this never does. Errors come from influence functions and are
 * judged by the normal distribution; with few units per group they are too small.
 * Source: Callaway and Sant'Anna, J Econometrics 2021;225:200 (unconditional, balanced panel).
 *
 * @param starts the start of each unit, null if it never does. Units that start at or before the first time are
 *   left out, for want of a before.
 * Throws as requirePanel; `degenerate` if no group has both a before and a comparison.
 */
export function groupTimeEffects(
  panel: Panel,
  starts: Starts,
  { control = 'not-yet', base = 'average', level = 0.95 }: GroupTimeOptions = {},
): GroupTimeEffect[] {
  requirePanel(panel)
  requireSameLength(panel.units, starts, 'The units and their starts')
  const { times, outcomes } = panel
  const groups = [...new Set(starts)]
    .filter((start): start is number => start !== null && start > times[0]! && start <= times.at(-1)!)
    .sort((a, b) => a - b)
  const kept = starts.map((start) => start === null || start > times[0]!)
  const n = kept.filter(Boolean).length

  const effects = groups.flatMap((group) => {
    const lastBefore = times.findLastIndex((time) => time < group)
    const treated = starts.map((start) => start === group)
    return times.flatMap((time, t) => {
      const bases = basesOf(t, lastBefore, time >= group)
      if (!bases) return []
      // Not yet started at the later of the two times compared; never of the same group.
      const latest = Math.max(time, times[bases.at(-1)!]!)
      const compared = starts.map((start, i) => {
        if (!kept[i] || start === group) return false
        return start === null || (control === 'not-yet' && start > latest)
      })
      if (!compared.includes(true)) return []
      const changes = outcomes.map(
        (row) => row[t]! - bases.reduce((sum, at) => sum + row[at]!, 0) / bases.length,
      )
      return [{ ...effect(changes, treated, compared), group, time }]
    })
  })
  if (effects.length === 0)
    throw new StatisticsError('degenerate', 'No group has both a time before its start and a comparison')
  return effects

  /** Which times the outcome at t is compared with; null if there is nothing to say about it. */
  function basesOf(t: number, lastBefore: number, isAfter: boolean): readonly number[] | null {
    if (base === 'average') return times.slice(0, lastBefore + 1).map((_, at) => at)
    if (isAfter || base === 'universal') return [lastBefore]
    return t === 0 ? null : [t - 1]
  }

  function effect(changes: readonly number[], treated: readonly boolean[], compared: readonly boolean[]) {
    const inside = meanWhere(changes, treated)
    const outside = meanWhere(changes, compared)
    const influence = changes.map((change, i) => {
      if (treated[i]) return (n / inside.size) * (change - inside.mean)
      return compared[i] ? -(n / outside.size) * (change - outside.mean) : 0
    })
    return { ...fromInfluence(inside.mean - outside.mean, influence, n, level), influence }
  }
}

/** An estimate whose error is √(Σ ψ²) ÷ n, judged by the normal distribution. */
export function fromInfluence(
  estimate: number,
  influence: readonly number[],
  n: number,
  level: number,
): Estimate {
  return estimateOf(estimate, Math.hypot(...influence) / n, Infinity, level)
}

function meanWhere(values: readonly number[], where: readonly boolean[]) {
  const chosen = values.filter((_, i) => where[i])
  return { mean: chosen.reduce((total, value) => total + value, 0) / chosen.length, size: chosen.length }
}
