import { never } from '../day'
import type { Draws } from '../draws'

/** A daily hazard of first·e^(−t/fade) + rest: high at first, then steady. */
export type FadingHazard = { readonly first: number; readonly fade: number; readonly rest: number }

/**
 * Whole days until an event with this hazard, times a factor; `never` where it does not come within ten years. The
 * cumulative hazard is inverted by Newton's method from an exponential draw.
 */
export function fadingHazardDays(draws: Draws, hazard: FadingHazard, factor: number): number {
  const target = draws.exponential(1)
  const { fade } = hazard
  const first = hazard.first * factor
  const rest = hazard.rest * factor
  if (first * fade + rest * 3650 < target) return never
  // Concave: Newton from 0 climbs to the root without overshooting it.
  let t = 0
  for (let step = 0; step < 60; step += 1) {
    const faded = Math.exp(-t / fade)
    const missing = target - first * fade * (1 - faded) - rest * t
    const onward = missing / (first * faded + rest)
    if (!(onward > 0.01)) break
    t += onward
    if (t > 3650) return never
  }
  return t | 0
}
