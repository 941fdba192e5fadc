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
  const members = new Map<number, number>()
  for (const root of roots) members.set(root, (members.get(root) ?? 0) + 1)
  const inside = new Map<number, number>()
  for (let at = 0; at < links.left.length; at++)
    if (links.weight[at]! >= threshold && roots[links.left[at]!] === roots[links.right[at]!]) {
      const root = roots[links.left[at]!]!
      inside.set(root, (inside.get(root) ?? 0) + 1)
    }
  const sizes = new Map<number, number>()
  let largest = 0
  for (const size of members.values()) {
    sizes.set(size, (sizes.get(size) ?? 0) + 1)
    largest = Math.max(largest, size)
  }
  const roomFor = (size: number) => (size * (size - 1)) / 2
  const found = [...members]
  return {
    clusters: members.size,
    singletons: sizes.get(1) ?? 0,
    largest,
    sizes: new Map([...sizes].sort(([a], [b]) => a - b)),
    large: found.filter(([, size]) => size > largerThan).map(([root]) => root),
    chained: found
      .filter(([root, size]) => size >= 4 && (inside.get(root) ?? 0) / roomFor(size) < density)
      .map(([root]) => root),
  }
}
