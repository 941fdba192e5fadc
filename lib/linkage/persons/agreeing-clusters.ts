import { UnionFind } from '../cluster/union-find'

/**
 * Clusters of which no two records have different numbers of a kind that a person has one of. Links are followed from the
 * surest on; one that would bring two such numbers together is refused. Twins of one name and birth date stay two people
 * as soon as any record of each has a number.
 */
export class AgreeingClusters {
  readonly #groups: UnionFind
  /** By kind and root: the number of the cluster, or 0. */
  readonly #numbers: readonly Uint32Array[]
  refused = 0

  /** @param numbers for each kind, by record: the number as a whole number above 0, or 0 where there is none */
  constructor(size: number, numbers: readonly Uint32Array[]) {
    this.#groups = new UnionFind(size)
    this.#numbers = numbers.map((each) => each.slice())
  }

  /** Joins the clusters of two records, unless their numbers differ. */
  link(a: number, b: number): void {
    const [x, y] = [this.#groups.find(a), this.#groups.find(b)]
    if (x === y) return
    if (this.#numbers.some((each) => each[x] !== 0 && each[y] !== 0 && each[x] !== each[y])) {
      this.refused += 1
      return
    }
    const root = this.#groups.union(x, y)
    for (const each of this.#numbers) each[root] = each[x]! || each[y]!
  }

  /** The smallest record of each one's cluster. */
  roots(): Uint32Array {
    return this.#groups.roots()
  }
}
