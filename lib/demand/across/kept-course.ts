import { createHash } from 'node:crypto'
import { oncePerProcess } from '@/lib/database/once-per-process'
import { AnswerCache } from '@/lib/questions/door/answer-cache'
import type { DemandBaseline } from '../model/baseline.types'
import type { Scenario } from '../model/levers'
import { planOf } from '../model/plan'
import { runMany, usualMonths } from '../model/run-many'
import { simulate } from '../model/simulate'
import { exceeds, type Exceeds } from './exceeds'

/** Fewer runs for each board than on its own page: the same first ones, so that its numbers are of the same chance. */
export const acrossRuns = 200
/** The end of what is simulated, over which hours are averaged: a change has come by then. */
const atEnd = 12
/** Some twelve scenarios of all boards; those of no change are used most and stay. */
const mostBytes = 48_000_000

/** What many runs of one board gave that is needed beside other boards. */
export type BoardCourse = {
  /** Open cases, [run × months], from the month on that is the first for all boards. */
  readonly crownOpen: Float32Array
  readonly exceeds: Exceeds
  /** Hours a month over the last year, with nothing left to chance: of the cases that come in, and sat. */
  readonly hoursReceived: number
  readonly hoursSat: number
}

/**
 * A board's course in a scenario, over the same months for all boards. It is determined by baseline and scenario alone, whoever asks, so it is kept by them: a
 * changed input works out that scenario and nothing else anew.
 *
 * @param behind months that the board's own first month lies before that of all boards
 */
export function keptCourse(
  baseline: DemandBaseline,
  scenario: Scenario,
  behind: number,
): Promise<BoardCourse> {
  const key = createHash('sha256')
    .update(JSON.stringify([baseline, scenario, behind]))
    .digest('base64')
  return oncePerProcess('courses-of-boards', () => new AnswerCache(mostBytes)).get(key, async () => {
    // Other requests have their turn between two boards: all of them together take most of a second.
    await new Promise((resolve) => setImmediate(resolve))
    return courseOf(baseline, scenario, behind)
  })
}

/** As keptCourse, worked out anew. */
export function courseOf(baseline: DemandBaseline, scenario: Scenario, behind = 0): BoardCourse {
  const months = usualMonths + behind
  const runs = runMany(baseline, scenario, { runs: acrossRuns, months })
  const { hoursReceived, hoursSat } = simulate(baseline, planOf(baseline, scenario, months), {
    seed: null,
    spread: baseline.spread,
  })
  const expected = { hoursReceived: hoursReceived.slice(behind), hoursSat: hoursSat.slice(behind) }
  const beside = (values: Float64Array) => withoutFirst(values, months, behind)
  return {
    // Cases are whole: nothing is lost.
    crownOpen: Float32Array.from(beside(runs.crownOpen)),
    exceeds: exceeds(expected, {
      runs: acrossRuns,
      hoursReceived: beside(runs.hoursReceived),
      hoursSat: beside(runs.hoursSat),
    }),
    hoursReceived: mean(expected.hoursReceived),
    hoursSat: mean(expected.hoursSat),
  }
}

/** [run × months] without the first months of each run. */
function withoutFirst(values: Float64Array, months: number, first: number): Float64Array {
  return first === 0 ? values : values.filter((_, place) => place % months >= first)
}

const mean = (values: Float64Array) => values.slice(-atEnd).reduce((sum, value) => sum + value, 0) / atEnd
