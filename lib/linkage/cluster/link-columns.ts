import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'

/** Links as columns: pairs of node numbers and their match weights. */
export type Links = {
  readonly left: Uint32Array
  readonly right: Uint32Array
  readonly weight: Float64Array
}

/**
 * Reads links column by column in chunks, without a JavaScript object per link: nine million of them are a few seconds
 * and some hundred megabytes.
 *
 * @param query a SELECT of `node_l`, `node_r` and `match_weight`, in this order
 */
export async function readLinks(duck: Duck, query: string): Promise<Links> {
  const { count } = await duck.row(
    z.object({ count: z.coerce.number() }),
    `SELECT count(*) AS count FROM (${query})`,
  )
  const links = {
    left: new Uint32Array(count),
    right: new Uint32Array(count),
    weight: new Float64Array(count),
  }
  const stream = await duck.connection.stream(
    `SELECT CAST(node_l AS UINTEGER), CAST(node_r AS UINTEGER), CAST(match_weight AS DOUBLE) FROM (${query})`,
  )
  let at = 0
  for (
    let chunk = await stream.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await stream.fetchChunk()
  ) {
    links.left.set(chunk.getColumnValues(0) as number[], at)
    links.right.set(chunk.getColumnValues(1) as number[], at)
    links.weight.set(chunk.getColumnValues(2) as number[], at)
    at += chunk.rowCount
  }
  return links
}
