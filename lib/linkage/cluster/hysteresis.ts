import { LinkageRefused } from '../model/linkage-refused'
import type { Links } from './link-columns'
import { UnionFind } from './union-find'

/**
 * Clusters that remember: records that were together stay together while links of at least `fracture` hold them;
 * records that were apart come together only by links of at least `join`. A small change of a score then neither
 * makes nor breaks a person.
 *
 * Source: the Core Person Record joins at a match weight of 20 and fractures below 14 (hmpps-person-match).
 *
 * @param before cluster of each node in the last run, any number; null for a record that is new
 * @throws LinkageRefused where `fracture` is above `join`
 */
export function clusterWithHysteresis(
  nodes: number,
  links: Links,
  before: readonly (number | null)[],
  { join, fracture }: { readonly join: number; readonly fracture: number },
): Uint32Array {
  if (fracture > join)
    throw new LinkageRefused(
      'The weight at which clusters fracture cannot be above the one at which they join.',
    )
  const groups = new UnionFind(nodes)
  for (let at = 0; at < links.left.length; at++) {
    const [l, r, weight] = [links.left[at]!, links.right[at]!, links.weight[at]!]
    const together = before[l] != null && before[l] === before[r]
    if (weight >= (together ? fracture : join)) groups.union(l, r)
  }
  return groups.roots()
}
