import type { Links } from './link-columns'
import { UnionFind } from './union-find'

/**
 * Clusters in which each source that has no duplicates has at most one record: links from the best to the worst, one
 * cluster joining another where it is the best link of both and no such source would be twice in it.
 *
 * Source: Splink 4.0.16, `one_to_one_clustering.py`: rounds in which each cluster takes its best remaining link, ties
 * by the lower record on the other side.
 *
 * @param sources source number of each node
 * @param duplicateFree source numbers that have no duplicates
 * @param ties 'lowest' takes the lower record; 'drop' takes none of several equally good links
 */
export function clusterBySingleBestLinks(
  nodes: number,
  links: Links,
  sources: readonly number[],
  duplicateFree: ReadonlySet<number>,
  { threshold = -Infinity, ties = 'lowest' }: { threshold?: number; ties?: 'lowest' | 'drop' } = {},
): Uint32Array {
  const groups = new UnionFind(nodes)
  const held = sources.map((source) => new Set(duplicateFree.has(source) ? [source] : []))
  const usable = usableLinks(links, threshold, ties === 'drop' ? { sources, duplicateFree } : null)
  for (let changed = true; changed;) {
    changed = false
    const best = new Map<number, Candidate>()
    for (const at of usable) {
      const [l, r, weight] = [links.left[at]!, links.right[at]!, links.weight[at]!]
      const [a, b] = [groups.find(l), groups.find(r)]
      if (a === b || [...held[a]!].some((source) => held[b]!.has(source))) continue
      offer(best, a, { at, weight, other: r })
      offer(best, b, { at, weight, other: l })
    }
    for (const [group, { at }] of best) {
      const [a, b] = [groups.find(links.left[at]!), groups.find(links.right[at]!)]
      if (a === b || best.get(group === a ? b : a)?.at !== at) continue
      if ([...held[a]!].some((source) => held[b]!.has(source))) continue
      groups.union(a, b)
      held[groups.find(a)] = new Set([...held[a]!, ...held[b]!])
      changed = true
    }
  }
  return groups.roots()
}

type Candidate = { readonly at: number; readonly weight: number; readonly other: number }

function offer(best: Map<number, Candidate>, group: number, candidate: Candidate): void {
  const held = best.get(group)
  if (
    !held ||
    candidate.weight > held.weight ||
    (candidate.weight === held.weight && candidate.other < held.other)
  )
    best.set(group, candidate)
}

/** Links at or above the threshold; without those that tie, where ties are dropped. */
function usableLinks(
  links: Links,
  threshold: number,
  drop: { sources: readonly number[]; duplicateFree: ReadonlySet<number> } | null,
): number[] {
  const usable = [...links.weight.keys()].filter((at) => links.weight[at]! >= threshold)
  if (!drop) return usable
  const others = new Map<string, Set<number>>()
  const keys = (at: number) =>
    [
      [links.left[at]!, links.right[at]!],
      [links.right[at]!, links.left[at]!],
    ].map(([node, other]) => ({
      key: `${node} ${drop.sources[other!]} ${links.weight[at]}`,
      other: other!,
    }))
  for (const at of usable)
    for (const { key, other } of keys(at)) others.set(key, (others.get(key) ?? new Set()).add(other))
  return usable.filter((at) =>
    keys(at).every(
      ({ key, other }) => !drop.duplicateFree.has(drop.sources[other]!) || others.get(key)!.size === 1,
    ),
  )
}
