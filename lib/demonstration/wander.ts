import type { Random } from '@/lib/statistics/random'

/**
 * A slow wander about zero: first-order autoregression with the given standard deviation (of the series, not of its
 * steps). Months in life are not independent, so invented ones must not be either.
 */
export function wander(random: Random, months: number, standardDeviation: number, phi: number): number[] {
  const step = standardDeviation * Math.sqrt(1 - phi * phi)
  const series: number[] = []
  let previous = standardDeviation * random.normal()
  for (let month = 0; month < months; month += 1) {
    series.push(previous)
    previous = phi * previous + step * random.normal()
  }
  return series
}

/** A number of successes; by the normal approximation where that is far within rounding of the exact draw. */
export function successes(random: Random, trials: number, probability: number): number {
  const variance = trials * probability * (1 - probability)
  if (variance < 400) return random.binomial(trials, probability)
  const drawn = Math.round(trials * probability + Math.sqrt(variance) * random.normal())
  return Math.min(trials, Math.max(0, drawn))
}

/** A share with its odds multiplied. */
export function timesOdds(share: number, factor: number): number {
  const odds = (share / (1 - share)) * factor
  return odds / (1 + odds)
}

/** A whole total split over shares that add to 1, as if each member fell at random: parts add to the total. */
export function split(random: Random, total: number, shares: readonly number[]): number[] {
  let left = total
  let shareLeft = 1
  return shares.map((share, index) => {
    const part =
      index === shares.length - 1
        ? left
        : successes(random, left, Math.min(1, Math.max(0, share / shareLeft)))
    left -= part
    shareLeft -= share
    return part
  })
}
