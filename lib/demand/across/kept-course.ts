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
  /** Open cases, [run × months]. */
  readonly crownOpen: Float32Array
  readonly exceeds: Exceeds
  /** Hours a month over the last year, with nothing left to chance: of the cases that come in, and sat. */
  readonly hoursReceived: number
  readonly hoursSat: number
}

/**
 * A board's course in a scenario. It is determined by baseline and scenario alone, whoever asks, so it is kept by them: a
 * changed input works out that scenario and nothing else anew.
 */
export function keptCourse(baseline: DemandBaseline, scenario: Scenario): Promise<BoardCourse> {
  const key = createHash('sha256')
    .update(JSON.stringify([baseline, scenario]))
    .digest('base64')
  return oncePerProcess('courses-of-boards', () => new AnswerCache(mostBytes)).get(key, async () => {
    // Other requests have their turn between two boards: all of them together take most of a second.
    await new Promise((resolve) => setImmediate(resolve))
    return courseOf(baseline, scenario)
  })
}

/** As keptCourse, worked out anew. */
export function courseOf(baseline: DemandBaseline, scenario: Scenario): BoardCourse {
  const runs = runMany(baseline, scenario, { runs: acrossRuns })
  const expected = simulate(baseline, planOf(baseline, scenario, usualMonths), {
    seed: null,
    spread: baseline.spread,
  })
  const mean = (values: Float64Array) => values.slice(-atEnd).reduce((sum, value) => sum + value, 0) / atEnd
  return {
    // Cases are whole: nothing is lost.
    crownOpen: Float32Array.from(runs.crownOpen),
    exceeds: exceeds(expected, runs),
    hoursReceived: mean(expected.hoursReceived),
    hoursSat: mean(expected.hoursSat),
  }
}
