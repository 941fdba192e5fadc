import { createRandom } from '../random'
import type { Panel, Starts } from './panel'

export const sampleTimes = [1, 2, 3, 4, 5, 6]

/** A small panel for tests: effects of unit and time, the given effect from each start on, and noise. */
export function samplePanel(starts: Starts, effect: (since: number) => number, sd = 0, seed = 1): Panel {
  const random = createRandom(seed)
  return {
    units: starts.map((_, i) => `unit ${i}`),
    times: sampleTimes,
    outcomes: starts.map((start, i) =>
      sampleTimes.map(
        (t) =>
          10 * i + t ** 2 + (start !== null && t >= start ? effect(t - start) : 0) + sd * random.normal(),
      ),
    ),
  }
}
