import type { Links } from './link-columns'
import { UnionFind } from './union-find'

/**
 * The cluster of each record as its smallest node number: records are together where links of at least the threshold
 * lead from one to the other. As nodes are numbered in the order of their keys, the smallest number is Splink's
 * cluster id.
 *
 * @param threshold match weight
 */
export function connectedComponents(nodes: number, links: Links, threshold = -Infinity): Uint32Array {
  return componentsAt(nodes, links, [threshold]).get(threshold)!
}

/**
 * Clusters at several thresholds, from the highest down: a lower one only joins what a higher one left apart, so each link
 * is followed once.
 */
export function componentsAt(
  nodes: number,
  { left, right, weight }: Links,
  thresholds: readonly number[],
): Map<number, Uint32Array> {
  const groups = new UnionFind(nodes)
  const found = new Map<number, Uint32Array>()
  let above = Infinity
  for (const threshold of [...new Set(thresholds)].sort((a, b) => b - a)) {
    for (let at = 0; at < left.length; at++)
      if (weight[at]! >= threshold && (weight[at]! < above || above === Infinity))
        groups.union(left[at]!, right[at]!)
    found.set(threshold, groups.roots())
    above = threshold
  }
  return found
}
