import { kaplanMeier, type SurvivalStep } from './kaplan-meier'
import { requireSpells, type Spell } from './spell'
import { survivalQuantiles, type DurationQuantile } from './survival-quantile'

/** The figures a page gives for how long something takes. */
export interface DurationSummary {
  /**
   * too-few: fewer cases than may be judged; none-ended: nobody has finished; not-reached: fewer than half have
   * finished within the time seen; same-day: half or more finish on the day they begin; reached: otherwise.
   */
  readonly kind: 'too-few' | 'none-ended' | 'not-reached' | 'same-day' | 'reached'
  readonly cases: number
  readonly ended: number
  readonly open: number
  /** Days by which a quarter, half and three quarters have finished, with limits (log-log). */
  readonly lowerQuartile: DurationQuantile
  readonly median: DurationQuantile
  readonly upperQuartile: DurationQuantile
  /** Share finished on the day of origin. */
  readonly sameDay: number
  /** Share finished by the last day seen. */
  readonly finished: number
  /** The last day seen. */
  readonly longest: number
  /** Median of the completed cases alone, as officially published; null if none. It leaves out the slow ones. */
  readonly completedMedian: number | null
  readonly steps: readonly SurvivalStep[]
}

/** Below this a duration says more about single cases than about the pace. */
const usualLeast = 20

/**
 * Kaplan–Meier median with its interval, open cases counted, beside the median of completed cases alone. Only
 * where all must pass: otherwise use aalenJohansen.
 *
 * @param least fewer cases than this give kind 'too-few'
 * @throws StatisticsError for unsound spells
 */
export function summariseDurations(
  spells: readonly Spell[],
  { least = usualLeast, level = 0.95 }: { readonly least?: number; readonly level?: number } = {},
): DurationSummary {
  requireSpells(spells)
  const steps = kaplanMeier(spells)
  const cases = spells.reduce((sum, { count = 1 }) => sum + count, 0)
  const ended = spells.reduce((sum, { cause, count = 1 }) => sum + (cause > 0 ? count : 0), 0)
  const [lowerQuartile, median, upperQuartile] = survivalQuantiles(steps, [0.25, 0.5, 0.75], {
    level,
    closed: true,
  }) as [DurationQuantile, DurationQuantile, DurationQuantile]
  const sameDay = 1 - (steps.findLast(({ time }) => time <= 0)?.survival ?? 1)
  const kind = () => {
    if (cases < least) return 'too-few'
    if (ended === 0) return 'none-ended'
    if (median.value === null) return 'not-reached'
    return median.value === 0 ? 'same-day' : 'reached'
  }
  return {
    kind: kind(),
    cases,
    ended,
    open: cases - ended,
    lowerQuartile,
    median,
    upperQuartile,
    sameDay,
    finished: 1 - steps.at(-1)!.survival,
    longest: steps.at(-1)!.time,
    completedMedian: completedMedian(spells),
    steps,
  }
}

/** The middle of the completed durations; the mean of the two middle ones for an even number. */
function completedMedian(spells: readonly Spell[]): number | null {
  const ended = spells.filter(({ cause }) => cause > 0).sort((a, b) => a.exit - b.exit)
  const half = ended.reduce((sum, { count = 1 }) => sum + count, 0) / 2
  if (half === 0) return null
  let seen = 0
  for (const [index, { exit, count = 1 }] of ended.entries()) {
    seen += count
    if (seen > half) return exit
    if (seen === half) return (exit + ended[index + 1]!.exit) / 2
  }
  return null
}
