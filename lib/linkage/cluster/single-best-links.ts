import type { Links } from './link-columns'

/**
 * Clusters in which each source that has no duplicates has at most one record: in rounds, each cluster takes its best
 * remaining link where the other side takes it too and no such source would be twice.
 *
 * Source: Splink 4.0.16, `one_to_one_clustering.py`, step for step: links are ranked by probability (weights from about
 * 53 on are equal), ties by the lower record on the other side, and a round moves the linked record, not yet the
 * others of its cluster.
 *
 * @param sources source number of each node
 * @param duplicateFree source numbers that have no duplicates
 * @param ties 'lowest' takes the lower record; 'drop' takes none of several equally good links
 * @returns the smallest node number of each node's cluster
 */
export function clusterBySingleBestLinks(
  nodes: number,
  links: Links,
  sources: readonly number[],
  duplicateFree: ReadonlySet<number>,
  { threshold = -Infinity, ties = 'lowest' }: { threshold?: number; ties?: 'lowest' | 'drop' } = {},
): Uint32Array {
  const all = bothWays(links, threshold)
  const directed = ties === 'drop' ? withoutTies(all, sources, duplicateFree) : all
  let roots: Uint32Array = Uint32Array.from({ length: nodes }, (_, node) => node)
  for (;;) {
    const next = round(roots, directed, sources, duplicateFree)
    if (next.every((root, node) => root === roots[node])) return next
    roots = next
  }
}

type Directed = { readonly from: number; readonly to: number; readonly probability: number }

function bothWays(links: Links, threshold: number): Directed[] {
  const directed: Directed[] = []
  for (const [at, weight] of links.weight.entries()) {
    if (weight < threshold) continue
    const [l, r] = [links.left[at]!, links.right[at]!]
    const probability = 1 / (1 + 2 ** -weight)
    directed.push({ from: l, to: r, probability }, { from: r, to: l, probability })
  }
  return directed
}

/** One round: the links that are the best of both their clusters move their records to the lower one. */
function round(
  roots: Uint32Array,
  directed: readonly Directed[],
  sources: readonly number[],
  duplicateFree: ReadonlySet<number>,
): Uint32Array {
  const held = new Map<number, Set<number>>()
  for (const [node, root] of roots.entries())
    if (duplicateFree.has(sources[node]!)) held.set(root, (held.get(root) ?? new Set()).add(sources[node]!))
  const twice = (a: number, b: number) => {
    const others = held.get(b)
    return others !== undefined && [...(held.get(a) ?? [])].some((source) => others.has(source))
  }
  const open = directed.filter(({ from, to }) => {
    const [a, b] = [roots[from]!, roots[to]!]
    return a !== b && !twice(a, b)
  })
  const bestOut = new Map<number, Rank>()
  const bestIn = new Map<number, Rank>()
  for (const { from, to, probability } of open) {
    offer(bestOut, roots[from]!, { probability, other: to })
    offer(bestIn, roots[to]!, { probability, other: from })
  }
  const next = roots.slice()
  for (const { from, to, probability } of open)
    if (
      same(bestOut.get(roots[from]!)!, { probability, other: to }) &&
      same(bestIn.get(roots[to]!)!, { probability, other: from })
    )
      next[from] = Math.min(next[from]!, roots[to]!)
  return next
}

type Rank = { readonly probability: number; readonly other: number }

const same = (a: Rank, b: Rank) => a.probability === b.probability && a.other === b.other

function offer(best: Map<number, Rank>, cluster: number, rank: Rank): void {
  const held = best.get(cluster)
  const better =
    !held ||
    rank.probability > held.probability ||
    (rank.probability === held.probability && rank.other < held.other)
  if (better) best.set(cluster, rank)
}

/** Links of which a record has several as good ones to a source without duplicates are of no use. */
function withoutTies(
  directed: readonly Directed[],
  sources: readonly number[],
  duplicateFree: ReadonlySet<number>,
): Directed[] {
  const others = new Map<string, Set<number>>()
  const key = ({ from, to, probability }: Directed) => `${from} ${sources[to]} ${probability}`
  for (const link of directed) others.set(key(link), (others.get(key(link)) ?? new Set()).add(link.to))
  const tied = (link: Directed) => duplicateFree.has(sources[link.to]!) && others.get(key(link))!.size > 1
  return directed.filter(
    (link) => !tied(link) && !tied({ from: link.to, to: link.from, probability: link.probability }),
  )
}
