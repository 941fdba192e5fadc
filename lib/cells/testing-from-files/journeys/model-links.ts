import { groupBy } from '../group-by'
import type { Delivery } from '../records'

/** Records that the delivery's linkage joins to one: their ids, and the weight where it has any. */
export type Joined = ReadonlyMap<string, number | null>
const nobody: Joined = new Map()

/**
 * What the delivery's linkage says: edges of at least the threshold; or, in a delivery with clusters and no edges, the
 * records of the same cluster.
 *
 * @returns the records of one file joined to a record of another
 */
export function modelLinks(delivery: Delivery): (source: string, id: string, other: string) => Joined {
  const joined = new Map<string, Map<string, number | null>>()
  const join = (from: string, id: string, to: string, other: string, weight: number | null) => {
    const key = `${from}|${id}|${to}`
    const known = joined.get(key) ?? new Map<string, number | null>()
    const before = known.get(other)
    known.set(other, weight === null || before == null ? weight : Math.max(weight, before))
    joined.set(key, known)
  }
  for (const edge of delivery.links) {
    const weight = weightOf(edge)
    if (weight === null || weight < thresholdOf(delivery)) continue
    join(edge.source_l, edge.id_l, edge.source_r, edge.id_r, weight)
    join(edge.source_r, edge.id_r, edge.source_l, edge.id_l, weight)
  }
  if (delivery.links.length === 0)
    for (const members of groupBy(delivery.clusters, ({ cluster_id }) => cluster_id).values())
      for (const one of members)
        for (const other of members) if (one !== other) join(one.source, one.id, other.source, other.id, null)
  return (source, id, other) => joined.get(`${source}|${id}|${other}`) ?? nobody
}

function weightOf(edge: { match_weight: number | null; match_probability: number | null }): number | null {
  if (edge.match_weight !== null) return edge.match_weight
  const p = edge.match_probability
  return p === null ? null : Math.log2(p / (1 - p))
}

const thresholdOf = ({ manifest: { linkage } }: Delivery) =>
  linkage.method === 'none' ? Infinity : linkage.threshold_match_weight
