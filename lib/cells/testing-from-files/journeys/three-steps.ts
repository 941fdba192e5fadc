import { groupBy } from '../group-by'
import type { Joined } from './model-links'

/** A record as linking sees it. */
export type Party = { readonly id: string; readonly asn: string | null; readonly urn: string | null }
export type Linked = {
  readonly kind: 'exact' | 'model' | 'none'
  /** Ids of the records it is linked to, with the weight of the edge where there is one. */
  readonly to: Joined
}

/**
 * Links records of one file to those of another: the same ASN; else the same URN where nobody else of either file has
 * it; else what the model joins. The first step that gives any decides.
 */
export function threeSteps(
  from: readonly Party[],
  to: readonly Party[],
  model: (id: string) => Joined,
): (id: string) => Linked {
  const byAsn = groupBy(to, ({ asn }) => asn)
  const byUrn = groupBy(to, ({ urn }) => urn)
  const ownByUrn = groupBy(from, ({ urn }) => urn)
  const known = new Set(to.map((each) => each.id))
  const linked = new Map<string, Linked>()
  for (const { id, asn, urn } of from) {
    const sameAsn = asn === null ? [] : (byAsn.get(asn) ?? [])
    const sameUrn = urn === null ? [] : (byUrn.get(urn) ?? [])
    const exact =
      sameAsn.length > 0 ? sameAsn : sameUrn.length === 1 && ownByUrn.get(urn)!.length === 1 ? sameUrn : []
    const joined = new Map([...model(id)].filter(([other]) => known.has(other)))
    if (exact.length > 0) linked.set(id, { kind: 'exact', to: new Map(exact.map((each) => [each.id, null])) })
    else linked.set(id, { kind: joined.size > 0 ? 'model' : 'none', to: joined })
  }
  return (id) => linked.get(id)!
}
