import type { CsvRows } from '../delivery/csv-rows'
import type { Tables } from '../delivery/tables'
import type { Draws } from '../draws'
import type { Profile } from '../profile'

/** Match weight from which records are joined. */
export const linkThreshold = 5

/** The sources that are linked, and the letter that their ids have. */
export const linkedSources = [
  { source: 'police_suspects', letter: 'S' },
  { source: 'cps_suspects', letter: 'P' },
  { source: 'court_defendants', letter: 'D' },
] as const
export const policeSuspect = 0
export const cpsSuspect = 1
export const courtDefendant = 2

const remembered = 200

/**
 * Links of one division as an imperfect linkage would make them: most true pairs found, some missed, a few false.
 * Clusters are exactly the connected components at the threshold.
 */
export class LinkMaker {
  private parents = new Int32Array(1 << 12)
  private sources = new Uint8Array(1 << 12)
  private numbers = new Int32Array(1 << 12)
  private count = 0
  private readonly chained: number[] = []
  private readonly recent: number[] = []
  private readonly edges: CsvRows
  private readonly prefixes: readonly string[]

  constructor(
    private readonly draws: Draws,
    private readonly profile: Profile,
    private readonly tables: Tables,
    private readonly letters: string,
  ) {
    this.edges = tables.links
    this.prefixes = linkedSources.map(({ letter }) => letters + letter)
  }

  /** Adds a record of the case at hand. @param source its place in `linkedSources` */
  add(source: number, number: number): void {
    if (this.count === this.parents.length) this.grow()
    this.parents[this.count] = this.count
    this.sources[this.count] = source
    this.numbers[this.count] = number
    this.chained.push(this.count)
    this.count += 1
  }

  /**
   * Links the records added since the last chain: all are of one true person's case.
   *
   * @param factor how much likelier errors are for this person and place
   */
  chain(factor: number): void {
    const { draws, profile, chained, recent } = this
    const missed = Math.min(0.9, profile.linksMissed * factor)
    for (let right = 1; right < chained.length; right += 1) {
      for (let left = 0; left < right; left += 1) {
        if (!draws.chance(missed))
          this.edge(chained[left]!, chained[right]!, Math.max(linkThreshold + 0.01, 14 + 4 * draws.normal()))
        else if (draws.chance(0.5)) this.edge(chained[left]!, chained[right]!, 2 + 2.9 * draws.uniform())
      }
    }
    if (chained.length > 1) {
      if (recent.length > 0 && draws.chance(profile.linksFalse)) {
        const other = recent[draws.integer(recent.length)]!
        if (this.sources[other] !== this.sources[chained[0]!])
          this.edge(other, chained[0]!, linkThreshold + 0.01 + 3 * draws.uniform())
      }
      if (recent.length < remembered) recent.push(chained.at(-1)!)
      else recent[draws.integer(remembered)] = chained.at(-1)!
    }
    chained.length = 0
  }

  /** Writes every record with the cluster it ended in. */
  writeClusters(): void {
    const rows = this.tables.clusters
    for (let node = 0; node < this.count; node += 1) {
      this.record(rows, node)
      rows.letters(this.letters)
      rows.whole(this.root(node))
      rows.end()
    }
  }

  private edge(left: number, right: number, weight: number): void {
    const rows = this.edges
    const thousandths = Math.round(weight * 1000)
    const billionths = Math.round(1e9 / (1 + 2 ** (-thousandths / 1000)))
    this.record(rows, left)
    this.record(rows, right)
    rows.digits((thousandths / 1000) | 0, 1)
    rows.letters('.')
    rows.digits(thousandths % 1000, 3)
    rows.blank()
    rows.digits((billionths / 1e9) | 0, 1)
    rows.letters('.')
    rows.digits(billionths % 1e9, 9)
    rows.blank()
    rows.end()
    if (thousandths < linkThreshold * 1000) return
    const a = this.root(left)
    const b = this.root(right)
    if (a !== b) this.parents[Math.max(a, b)] = Math.min(a, b)
  }

  private record(rows: CsvRows, node: number): void {
    const source = this.sources[node]!
    rows.text(linkedSources[source]!.source)
    rows.id(this.prefixes[source]!, this.numbers[node]!)
  }

  private root(node: number): number {
    const { parents } = this
    let at = node
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!
      at = parents[at]!
    }
    return at
  }

  private grow(): void {
    const length = this.parents.length * 2
    const parents = new Int32Array(length)
    parents.set(this.parents)
    this.parents = parents
    const sources = new Uint8Array(length)
    sources.set(this.sources)
    this.sources = sources
    const numbers = new Int32Array(length)
    numbers.set(this.numbers)
    this.numbers = numbers
  }
}
