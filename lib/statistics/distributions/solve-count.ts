/**
 * The smallest count from 0 to `most` whose lower-tail probability reaches p. `start` is a guess; the
 * search doubles its step away from it, then halves.
 */
export function solveCount(p: number, start: number, most: number, lower: (count: number) => number): number {
  if (p <= 0) return 0
  if (p >= 1) return most
  // A hair below p, so that the quantile of a probability just computed gives its own count back.
  const target = p * (1 - 64 * Number.EPSILON)
  const reaches = (count: number) => lower(count) >= target
  let low = -1
  let high = most
  let at = Math.min(Math.max(0, Math.floor(start)), Number.isFinite(most) ? most : Number.MAX_SAFE_INTEGER)
  if (reaches(at)) {
    high = at
    for (let step = 1; high - step >= 0; step *= 2) {
      if (!reaches(high - step)) {
        low = high - step
        break
      }
      high -= step
    }
  } else {
    low = at
    for (let step = 1; ; step *= 2) {
      at = Math.min(most, low + step)
      if (at === most || reaches(at)) {
        high = at
        break
      }
      low = at
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle)) high = middle
    else low = middle
  }
  return high
}
