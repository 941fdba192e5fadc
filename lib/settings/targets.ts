import { settingsOf } from './in-force'
import type { Setting } from './setting.types'

/** A target of a board for a measure, as long as it holds. */
export type Target = {
  /** In the measure's unit. */
  readonly value: number
  /** First day, YYYY-MM-DD; it holds for periods that begin on it or later. */
  readonly from: string
  /** The first day on which it holds no more; null while no end is known. */
  readonly before: string | null
  readonly reason: string
}

/** The targets of a measure over time, the earliest first: of several from the same day the one that was written last. */
export function targetsOf(settings: readonly Setting[], measure: string): readonly Target[] {
  const written = settingsOf(settings, 'target', measure)
  const days = [...new Set(written.map(({ content }) => content.from))].sort()
  return days.flatMap((from, i): Target[] => {
    const { value, reason } = written.find(({ content }) => content.from === from)!.content
    return value === null ? [] : [{ value, from, before: days[i + 1] ?? null, reason }]
  })
}

/** The target that holds for a period; null where there is none. @param day the first of the period, YYYY-MM-DD */
export function targetOn(targets: readonly Target[], day: string): Target | null {
  return targets.find(({ from, before }) => from <= day && (before === null || day < before)) ?? null
}

/** The target that matters now: the one that holds today, else the next one to come. */
export function targetNow(targets: readonly Target[], today: string): Target | null {
  return targetOn(targets, today) ?? targets.find(({ from }) => from > today) ?? null
}
