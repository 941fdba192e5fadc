import type { Linkage } from '../predict/open-linkage'
import { numberChunks } from '../sql/number-chunks'
import { AgreeingClusters } from './agreeing-clusters'
import { exactSql, personalNumbers, type PersonalNumber } from './scored-table'

export type PeopleAt = {
  readonly threshold: number
  /** The smallest record of each one's person. */
  readonly roots: Uint32Array
  /** Links that were not followed, since numbers of the two people differ. */
  readonly refused: number
  readonly links: number
}

/**
 * People at several thresholds, in one pass over the links from the surest on: those by an exact key first, then by weight.
 *
 * @param given personal numbers by kind
 * @param without numbers to do without, to see what the rest finds: neither their weight, nor the pairs that only they
 *   found, nor their contradictions are used
 */
export async function clusterPeople(
  linkage: Linkage,
  given: Readonly<Record<PersonalNumber, Uint32Array>>,
  thresholds: readonly number[],
  without: readonly PersonalNumber[] = [],
): Promise<readonly PeopleAt[]> {
  const used = personalNumbers.filter((name) => !without.includes(name))
  const exact = exactSql(without)
  const weight = ['weight', ...without.map((name) => `w_${name}`)].join(' - ')
  const clusters = new AgreeingClusters(
    linkage.rows,
    used.map((name) => given[name]),
  )
  const order = [...thresholds].sort((a, b) => b - a)
  const query = `SELECT l, r, CASE WHEN ${exact} THEN 1e6 + (${weight}) ELSE ${weight} END AS weight FROM scored
    WHERE ${foundWithout(without)} AND (${exact} OR ${weight} >= ${order.at(-1)}) ORDER BY 3 DESC, 1, 2`
  const found: PeopleAt[] = []
  let links = 0
  const keep = () =>
    found.push({
      threshold: order[found.length]!,
      roots: clusters.roots(),
      refused: clusters.refused,
      links,
    })
  for await (const [left, right, weights] of numberChunks(linkage.duck, query))
    for (const [at, l] of left!.entries()) {
      while (weights![at]! < order[found.length]!) keep()
      clusters.link(l, right![at]!)
      links += 1
    }
  while (found.length < order.length) keep()
  return found
}

/** Pairs that a rule beside those of the left-out numbers found: their own rules are the last (specification/people.ts). */
function foundWithout(without: readonly PersonalNumber[]): string {
  if (without.length === 0) return 'true'
  const usual = 'rule < (SELECT last_usual FROM rules_of_numbers)'
  const others = personalNumbers.filter((name) => !without.includes(name))
  return `(${[usual, ...others.map((name) => `g_${name} = 1`)].join(' OR ')})`
}
