import { riskTable } from './risk-table'
import type { Spell } from './spell'

/** The curve on and after one day. */
export interface SurvivalStep {
  readonly time: number
  readonly atRisk: number
  readonly events: number
  readonly censored: number
  /** Share still open after this day. */
  readonly survival: number
  /** Greenwood standard error of `survival`; null once the curve has reached 0. */
  readonly standardError: number | null
  /** Standard error of log(survival); null once the curve has reached 0. */
  readonly logError: number | null
  /** Nelson–Aalen cumulative hazard. */
  readonly cumulativeHazard: number
}

/**
 * Kaplan–Meier curve: S(t) = ∏ (1 − dᵢ/nᵢ) over the days with an event, one step for every day on which a
 * spell ends. Every cause counts as the event, so use it only where all must pass (else aalenJohansen).
 *
 * Variance by Greenwood: Var log S = Σ d/(n(n − d)). Delayed entry is allowed: the curve then holds for those
 * who were still open when first watched. As in R's survival, which the golden cases come from.
 *
 * @throws StatisticsError for unsound spells.
 */
export function kaplanMeier(spells: readonly Spell[]): SurvivalStep[] {
  let survival = 1
  let variance = 0
  let hazard = 0
  return riskTable(spells).map(({ time, atRisk, events, censored }) => {
    const ended = events.reduce((sum, count) => sum + count, 0)
    survival *= (atRisk - ended) / atRisk
    hazard += ended / atRisk
    if (ended > 0) variance += ended / (atRisk * (atRisk - ended))
    const reached = survival === 0
    return {
      time,
      atRisk,
      events: ended,
      censored,
      survival,
      standardError: reached ? null : survival * Math.sqrt(variance),
      logError: reached ? null : Math.sqrt(variance),
      cumulativeHazard: hazard,
    }
  })
}
