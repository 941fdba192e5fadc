import { curveRules, showableCurve } from '@/lib/disclosure/show/showable-curve'
import type { DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import type { FlowSums } from './spells-of-flows'

/** Days on which a curve may be read, ascending. */
export type DaysToRead = {
  /** The days of the drawing; none where too few came. Day 0 is there only where those may be shown who left on it. */
  readonly days: readonly number[]
  /** Those of the asked days that are among them. */
  readonly marks: readonly number[]
}

/**
 * The days on which the curve of these flows may be read (lib/disclosure/show): so that between any two of them nobody
 * or enough left in each way, and enough are under observation. The asked days come first, then day 0 and the weeks
 * that fit between. Those who came under observation and were seen no more before they left count for neither.
 *
 * @param asked days that people ask for, the most wanted first; those beyond the curve are left out
 * @param threshold so many, or nobody, leave in each way between two days
 */
export function daysToRead(
  flows: FlowSums,
  asked: readonly number[],
  threshold = curveRules.threshold,
): DaysToRead {
  const exits = Object.fromEntries(flows.exits.map((exit, i) => [String(i), exit]))
  const entry = less(flows.entry, flows.monthEnd)
  const points = showableCurve({ entry, exits }, { ...curveRules, threshold })
  const last = points.at(-1)
  if (!last) return { days: [], marks: [] }
  const days = [last]
  for (const day of [...asked, ...points]) {
    if (day >= last || days.includes(day) || !enoughUnder(entry, flows.exits, day)) continue
    const before = days.findLast((known) => known < day) ?? -1
    const after = days.find((known) => known > day)!
    if (enoughLeft(flows.exits, before, day, threshold) && enoughLeft(flows.exits, day, after, threshold))
      days.splice(days.indexOf(after), 0, day)
  }
  return { days, marks: days.filter((day) => asked.includes(day)) }
}

function enoughUnder(entry: DayHistogram, exits: readonly DayHistogram[], day: number): boolean {
  return (
    between(entry, -1, day) - exits.reduce((sum, exit) => sum + between(exit, -1, day), 0) >=
    curveRules.atRisk
  )
}

/** Whether after one day and up to another nobody or enough left in each way. */
function enoughLeft(exits: readonly DayHistogram[], after: number, upTo: number, threshold: number): boolean {
  return exits.every((exit) => {
    const left = between(exit, after, upTo)
    return left === 0 || left >= threshold
  })
}

/** How many lie after one day and up to another. */
function between({ days, counts }: DayHistogram, after: number, upTo: number): number {
  return counts.reduce((sum, count, k) => (days[k]! > after && days[k]! <= upTo ? sum + count : sum), 0)
}

/** One histogram less another that is no part of it: who went on a day counts below nought. */
function less(whole: DayHistogram, part: DayHistogram): DayHistogram {
  const net = new Map(whole.days.map((day, k) => [day, whole.counts[k]!]))
  part.days.forEach((day, k) => net.set(day, (net.get(day) ?? 0) - part.counts[k]!))
  const days = [...net.keys()].filter((day) => net.get(day) !== 0).sort((a, b) => a - b)
  return { days, counts: days.map((day) => net.get(day)!) }
}
