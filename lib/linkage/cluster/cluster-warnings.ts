import type { Links } from './link-columns'

/** What a person should look at among clusters, by node numbers of their smallest members. */
export type ClusterReport = {
  readonly clusters: number
  readonly singletons: number
  readonly largest: number
  /** How many clusters have each size. */
  readonly sizes: ReadonlyMap<number, number>
  /** Clusters of more records than one person plausibly has. */
  readonly large: readonly number[]
  /** Clusters that hang together by few links: chains of people who are not one. */
  readonly chained: readonly number[]
}

/**
 * Counts cluster sizes and finds the large and the chained ones. A cluster of four or more is chained where fewer than
 * `density` of its possible pairs are links.
 */
export function reportClusters(
  roots: Uint32Array,
  links: Links,
  threshold: number,
  { largerThan = 50, density = 0.3 }: { largerThan?: number; density?: number } = {},
): ClusterReport {
  // By root: arrays, since a map of a million roots takes seconds to count ten million links in.
  const members = new Uint32Array(roots.length)
  for (const root of roots) members[root]! += 1
  const inside = new Uint32Array(roots.length)
  for (let at = 0; at < links.left.length; at++) {
    const root = roots[links.left[at]!]!
    if (links.weight[at]! >= threshold && root === roots[links.right[at]!]) inside[root]! += 1
  }
  const sizes = new Map<number, number>()
  const large: number[] = []
  const chained: number[] = []
  let clusters = 0
  let largest = 0
  for (const [root, size] of members.entries()) {
    if (size === 0) continue
    clusters += 1
    sizes.set(size, (sizes.get(size) ?? 0) + 1)
    largest = Math.max(largest, size)
    if (size > largerThan) large.push(root)
    if (size >= 4 && inside[root]! / ((size * (size - 1)) / 2) < density) chained.push(root)
  }
  return {
    clusters,
    singletons: sizes.get(1) ?? 0,
    largest,
    sizes: new Map([...sizes].sort(([a], [b]) => a - b)),
    large,
    chained,
  }
}
