import type { Random } from '@/lib/statistics/random'

/** Whole days, at least 0, lognormal with this median and spread (standard deviation of the log). */
export function lognormalDays(random: Random, median: number, spread: number): number {
  return Math.round(median * Math.exp(spread * random.normal()))
}

/** The key whose share the draw falls on; what is left over goes to the last. */
export function pick<T>(random: Random, choices: readonly (readonly [T, number])[]): T {
  let left = random.uniform()
  for (const [value, share] of choices) {
    if (left < share) return value
    left -= share
  }
  return choices.at(-1)![0]
}

/**
 * Days until an event whose daily hazard is first·e^(−t/fade) + rest, times a factor. Infinity where it does not come
 * within ten years. The cumulative hazard is inverted by Newton's method from an exponential draw.
 */
export function fadingHazardDays(
  random: Random,
  hazard: { readonly first: number; readonly fade: number; readonly rest: number },
  factor: number,
): number {
  const target = random.exponential()
  const first = hazard.first * factor
  const rest = hazard.rest * factor
  const cumulative = (t: number) => first * hazard.fade * (1 - Math.exp(-t / hazard.fade)) + rest * t
  if (cumulative(3650) < target) return Infinity
  // Concave: Newton from 0 climbs to the root without overshooting it.
  let t = 0
  for (let step = 0; step < 60; step += 1) {
    const slope = first * Math.exp(-t / hazard.fade) + rest
    const next = t + (target - cumulative(t)) / slope
    if (!(next - t > 0.01)) break
    t = next
  }
  return t
}
