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
  const groups = new UnionFind(nodes)
  for (let at = 0; at < links.left.length; at++)
    if (links.weight[at]! >= threshold) groups.union(links.left[at]!, links.right[at]!)
  return groups.roots()
}

/** Clusters at several thresholds: one pass, as a lower threshold only joins what a higher one left apart. */
export function componentsAt(
  nodes: number,
  links: Links,
  thresholds: readonly number[],
): Map<number, Uint32Array> {
  const order = Uint32Array.from({ length: links.left.length }, (_, index) => index).sort(
    (a, b) => links.weight[b]! - links.weight[a]!,
  )
  const groups = new UnionFind(nodes)
  const found = new Map<number, Uint32Array>()
  let next = 0
  for (const threshold of [...new Set(thresholds)].sort((a, b) => b - a)) {
    for (; next < order.length && links.weight[order[next]!]! >= threshold; next++)
      groups.union(links.left[order[next]!]!, links.right[order[next]!]!)
    found.set(threshold, groups.roots())
  }
  return found
}
