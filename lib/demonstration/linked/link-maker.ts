import type { Random } from '@/lib/statistics/random'
import type { DeliveryFile } from './delivery-file'
import type { Profile } from './profile'

/** Match weight from which records are joined. */
export const linkThreshold = 5

type Node = { readonly source: string; readonly id: string; parent: number }

/**
 * Links of one police force area as an imperfect linkage would make them: most true pairs found, some missed, a few
 * false. Clusters are exactly the connected components at the threshold.
 */
export class LinkMaker {
  private readonly nodes: Node[] = []
  private readonly recent: number[] = []

  constructor(
    private readonly random: Random,
    private readonly profile: Profile,
    private readonly edges: DeliveryFile,
  ) {}

  /**
   * Links the records of one true person's case.
   *
   * @param records source and id of each, in order along the journey
   * @param factor how much likelier errors are for this person and place
   */
  chain(records: readonly (readonly [source: string, id: string])[], factor: number): void {
    const { random, profile } = this
    const indices = records.map(
      ([source, id]) => this.nodes.push({ source, id, parent: this.nodes.length }) - 1,
    )
    for (let right = 1; right < indices.length; right += 1) {
      for (let left = 0; left < right; left += 1) {
        const missed = random.uniform() < Math.min(0.9, profile.linksMissed * factor)
        if (!missed)
          this.edge(indices[left]!, indices[right]!, Math.max(linkThreshold + 0.01, 14 + 4 * random.normal()))
        else if (random.uniform() < 0.5)
          this.edge(indices[left]!, indices[right]!, 2 + 2.9 * random.uniform())
      }
    }
    if (random.uniform() < profile.linksFalse && this.recent.length > 0) {
      const other = this.recent[random.integer(this.recent.length)]!
      const own = indices[0]!
      if (this.nodes[other]!.source !== this.nodes[own]!.source)
        this.edge(other, own, linkThreshold + 0.01 + 3 * random.uniform())
    }
    const kept = indices.at(-1)!
    if (this.recent.length < 200) this.recent.push(kept)
    else this.recent[random.integer(200)] = kept
  }

  /** Writes every record with the cluster it ended in. */
  writeClusters(clusters: DeliveryFile, prefix: string): void {
    this.nodes.forEach((node, index) =>
      clusters.row(`${node.source},${node.id},${prefix}${this.root(index)}`),
    )
  }

  private edge(left: number, right: number, weight: number): void {
    const l = this.nodes[left]!
    const r = this.nodes[right]!
    const rounded = weight.toFixed(3)
    const odds = 2 ** Number(rounded)
    this.edges.row(`${l.source},${l.id},${r.source},${r.id},${rounded},${(odds / (1 + odds)).toPrecision(9)}`)
    if (Number(rounded) < linkThreshold) return
    const a = this.root(left)
    const b = this.root(right)
    if (a !== b) this.nodes[Math.max(a, b)]!.parent = Math.min(a, b)
  }

  private root(index: number): number {
    let at = index
    while (this.nodes[at]!.parent !== at) {
      this.nodes[at]!.parent = this.nodes[this.nodes[at]!.parent]!.parent
      at = this.nodes[at]!.parent
    }
    return at
  }
}
