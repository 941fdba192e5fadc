import { requireWhole } from '../guards'

/** Observations needed before the change: a year, so that there is an earlier trend to go by. */
export const LEAST_BEFORE = 12
/** Observations needed from the start on: half a year. */
export const LEAST_AFTER = 6
/** Observations needed on either side before the trend may change too. */
export const LEAST_FOR_SLOPE = 12

/** What a series is long enough for. */
export interface EffectReadiness {
  readonly before: number
  readonly after: number
  /** Enough on both sides to judge a change at all. */
  readonly canJudge: boolean
  /** Enough on both sides to let the trend change as well. */
  readonly canHaveSlope: boolean
  /** How many pairs of seasonal harmonics can be told from chance: two full seasons for one, three for two. */
  readonly harmonics: number
}

/**
 * Guard rails before an effect is estimated. With fewer observations the arithmetic still runs, but its answer
 * hangs on two or three months.
 *
 * @param times whole numbers, one per observation. @param start first time with the change.
 * @param period observations in a full season.
 */
export function effectReadiness(times: readonly number[], start: number, period = 12): EffectReadiness {
  requireWhole([...times, start, period], 'The times, the start and the period')
  const after = times.filter((time) => time >= start).length
  const before = times.length - after
  const seasons = Math.floor(times.length / period)
  return {
    before,
    after,
    canJudge: before >= LEAST_BEFORE && after >= LEAST_AFTER,
    canHaveSlope: before >= LEAST_FOR_SLOPE && after >= LEAST_FOR_SLOPE,
    harmonics: Math.min(Math.max(0, seasons - 1), 2, Math.floor(period / 2)),
  }
}
