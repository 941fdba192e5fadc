import { sqlText } from '@/lib/database/duck/sql-text'
import { z } from 'zod'
import { recordFile } from '../cross-checks'
import { withoutWords } from '../receive-failed'
import type { LinksSummary } from '../receive-report'
import type { Reception } from '../reception'

/**
 * Whether the clusters are the connected components of the links at the threshold: union–find over whole numbers, three
 * arrays of one number a record, so memory stays bounded.
 */
export async function checkComponents(
  reception: Reception,
  threshold: number,
): Promise<NonNullable<LinksSummary['consistency']>> {
  return withoutWords('comparing clusters with links', async () => {
    const { duck, folder } = reception
    const clusters = `read_parquet(${sqlText(recordFile(folder, 'clusters'))})`
    const edges = `read_parquet(${sqlText(recordFile(folder, 'edges'))})`
    await duck.run(
      'CREATE TABLE member AS SELECT row_number() OVER () - 1 AS number, source::record_source AS source, id, cluster ' +
        `FROM ${clusters}`,
    )
    const { members } = await duck.row(
      z.object({ members: z.bigint() }),
      'SELECT count(*) AS members FROM member',
    )
    const sets = new Clustered(Number(members))
    await eachPair(
      reception,
      'SELECT number::INTEGER, first::INTEGER FROM member JOIN (SELECT cluster, min(number) AS first FROM member GROUP BY cluster) USING (cluster)',
      (member, first) => sets.put(member, first),
    )
    await eachPair(
      reception,
      `SELECT l.number::INTEGER, r.number::INTEGER FROM ${edges} e ` +
        'LEFT JOIN member l ON l.source = e.source_l::record_source AND l.id = e.id_l ' +
        'LEFT JOIN member r ON r.source = e.source_r::record_source AND r.id = e.id_r ' +
        `WHERE e.match_weight >= ${threshold}`,
      (left, right) => sets.link(left, right),
    )
    await duck.run('DROP TABLE member')
    return sets.told()
  })
}

async function eachPair(
  { duck, signal }: Reception,
  sql: string,
  take: (a: number | null, b: number | null) => void,
): Promise<void> {
  const result = await duck.connection.stream(sql)
  for (;;) {
    signal?.throwIfAborted()
    const chunk = await result.fetchChunk()
    if (!chunk || chunk.rowCount === 0) return
    const left = chunk.getColumnValues(0) as (number | null)[]
    const right = chunk.getColumnValues(1) as (number | null)[]
    for (let at = 0; at < left.length; at += 1) take(left[at]!, right[at]!)
  }
}

/** Members of clusters, joined by links one after another. */
export class Clustered {
  /** First member of each member's cluster. */
  private readonly first: Int32Array
  private readonly parent: Int32Array
  private crossing = 0

  constructor(members: number) {
    this.first = new Int32Array(members)
    this.parent = new Int32Array(members)
    for (let at = 0; at < members; at += 1) this.parent[at] = at
  }

  put(member: number | null, first: number | null): void {
    if (member !== null && first !== null) this.first[member] = first
  }

  link(left: number | null, right: number | null): void {
    if (left === null || right === null || this.first[left] !== this.first[right]) this.crossing += 1
    else this.parent[this.root(left)] = this.root(right)
  }

  told(): { readonly crossing: number; readonly apart: number } {
    const apart = new Set<number>()
    for (let at = 0; at < this.first.length; at += 1)
      if (this.root(at) !== this.root(this.first[at]!)) apart.add(this.first[at]!)
    return { crossing: this.crossing, apart: apart.size }
  }

  private root(member: number): number {
    let at = member
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!
      at = this.parent[at]!
    }
    return at
  }
}
