import { bandOf, bandsOf, type Band } from './band'
import type { Runs } from './run-many'

/** When the open cases come to a number, counted in months from 1; null = not within the months that were looked at. */
export type Reached = {
  readonly lower: number | null
  readonly middle: number | null
  readonly upper: number | null
  /** Of a hundred runs: come to it at all. */
  readonly share: number
}

export type Course = {
  readonly crownOpen: readonly Band[]
  /** Days that a case would be open if open cases and completions stayed as they are at the end. */
  readonly days: Band
  readonly remand: Band | null
  /** Cases completed in all months together. */
  readonly disposals: Band
  readonly reached: Reached | null
}

/** A scenario beside no change: every difference is of two runs with the same chance. */
export type Comparison = {
  readonly months: number
  readonly runs: number
  readonly unchanged: Course
  readonly changed: Course
  readonly difference: {
    readonly crownOpen: readonly Band[]
    readonly days: Band
    readonly remand: Band | null
    readonly disposals: Band
  }
  readonly unused: number
  readonly short: number
}

/** Days of a month on average, and the months at the end that completions are averaged over. */
const daysOfMonth = 365.25 / 12
const atEnd = 6

/**
 * @param target open Crown Court cases that somebody wants to know about; null for none
 * @param remand people in custody on remand for each case with somebody in custody; null where they are hidden
 */
export function compareRuns(
  unchanged: Runs,
  changed: Runs,
  {
    target,
    remand,
    start,
  }: { readonly target: number | null; readonly remand: number | null; readonly start: number },
): Comparison {
  const { runs, months } = changed
  const last = (of: Runs) => (place: number) => of.crownOpen[place]!
  const pace = (of: Runs, run: number) => {
    let done = 0
    const length = Math.min(atEnd, months)
    for (let month = months - length; month < months; month += 1) done += of.disposals[run * months + month]!
    return done > 0 ? (of.crownOpen[run * months + months - 1]! / (done / length)) * daysOfMonth : Infinity
  }
  const eachRun = (value: (run: number) => number) =>
    bandOf(Float64Array.from({ length: runs }, (_, run) => value(run)))
  const heldAtEnd = (of: Runs, run: number) => of.heldOpen[run * months + months - 1]! * remand!
  const doneOf = (of: Runs, run: number) => {
    let sum = 0
    for (let month = 0; month < months; month += 1) sum += of.disposals[run * months + month]!
    return sum
  }
  const course = (of: Runs): Course => ({
    crownOpen: bandsOf(runs, months, last(of)),
    days: eachRun((run) => pace(of, run)),
    remand: remand === null ? null : eachRun((run) => heldAtEnd(of, run)),
    disposals: eachRun((run) => doneOf(of, run)),
    reached: target === null ? null : reachedIn(of, start, target),
  })
  return {
    ...{ months, runs },
    unchanged: course(unchanged),
    changed: course(changed),
    difference: {
      crownOpen: bandsOf(runs, months, (place) => changed.crownOpen[place]! - unchanged.crownOpen[place]!),
      days: eachRun((run) => pace(changed, run) - pace(unchanged, run)),
      remand: remand === null ? null : eachRun((run) => heldAtEnd(changed, run) - heldAtEnd(unchanged, run)),
      disposals: eachRun((run) => doneOf(changed, run) - doneOf(unchanged, run)),
    },
    ...{ unused: changed.unused, short: changed.short },
  }
}

/** The first month in which the open cases are at the target, coming from below or above it. */
function reachedIn(of: Runs, start: number, target: number): Reached {
  const { runs, months, crownOpen } = of
  const first = new Float64Array(runs)
  let came = 0
  for (let run = 0; run < runs; run += 1) {
    first[run] = Infinity
    for (let month = 0; month < months; month += 1) {
      const open = crownOpen[run * months + month]!
      if (start > target ? open <= target : open >= target) {
        first[run] = month + 1
        came += 1
        break
      }
    }
  }
  const { lower, middle, upper } = bandOf(first)
  const told = (value: number) => (Number.isFinite(value) ? value : null)
  return { lower: told(lower), middle: told(middle), upper: told(upper), share: (100 * came) / runs }
}
