import type { Links } from './link-columns'

/** A person's decision on two records: the same, or not. It outweighs every score. */
export type Override = { readonly left: number; readonly right: number; readonly same: boolean }

/** A weight beyond any that a model gives. Source: hmpps-person-match uses ±166. */
export const overrideWeight = 166

/**
 * Links with decisions put over them: a pair that a person decided gets ±166, a pair that had no link gets one.
 * "Not the same" takes the direct link away; whether a way round remains is told by the clusters' warnings.
 */
export function withOverrides(links: Links, overrides: readonly Override[]): Links {
  if (overrides.length === 0) return links
  // A pair as one number: exact up to 2^26 records, 67 million.
  const key = (a: number, b: number) => Math.min(a, b) * 2 ** 27 + Math.max(a, b)
  const decided = new Map(overrides.map(({ left, right, same }) => [key(left, right), same]))
  const weight = links.weight.slice()
  const seen = new Set<number>()
  for (let at = 0; at < weight.length; at++) {
    const pair = key(links.left[at]!, links.right[at]!)
    const same = decided.get(pair)
    if (same === undefined) continue
    weight[at] = same ? overrideWeight : -overrideWeight
    seen.add(pair)
  }
  const extra = overrides.filter(({ left, right, same }) => same && !seen.has(key(left, right)))
  const joined = <T extends Uint32Array | Float64Array>(into: T, given: T, more: readonly number[]): T => {
    into.set(given)
    into.set(more, given.length)
    return into
  }
  const length = weight.length + extra.length
  return {
    left: joined(
      new Uint32Array(length),
      links.left,
      extra.map(({ left }) => left),
    ),
    right: joined(
      new Uint32Array(length),
      links.right,
      extra.map(({ right }) => right),
    ),
    weight: joined(
      new Float64Array(length),
      weight,
      extra.map(() => overrideWeight),
    ),
  }
}
