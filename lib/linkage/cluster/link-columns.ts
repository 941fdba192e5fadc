import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { numberChunks } from '../sql/number-chunks'

/** Links as columns: pairs of node numbers and their match weights. */
export type Links = {
  readonly left: Uint32Array
  readonly right: Uint32Array
  readonly weight: Float64Array
}

/**
 * Reads links column by column: ten million are a second or two and some hundred megabytes.
 *
 * @param query a SELECT of `node_l`, `node_r` and `match_weight`, in this order
 */
export async function readLinks(duck: Duck, query: string): Promise<Links> {
  // As a table first: its rows are known, and the query runs once.
  await duck.run(
    `CREATE OR REPLACE TABLE links_to_read AS SELECT CAST(node_l AS UINTEGER) AS l, CAST(node_r AS UINTEGER) AS r,
      CAST(match_weight AS DOUBLE) AS weight FROM (${query})`,
  )
  const { count } = await duck.row(
    z.object({ count: z.coerce.number() }),
    'SELECT count(*) AS count FROM links_to_read',
  )
  const links = {
    left: new Uint32Array(count),
    right: new Uint32Array(count),
    weight: new Float64Array(count),
  }
  let at = 0
  for await (const [left, right, weight] of numberChunks(duck, 'SELECT l, r, weight FROM links_to_read')) {
    links.left.set(left!, at)
    links.right.set(right!, at)
    links.weight.set(weight!, at)
    at += left!.length
  }
  await duck.run('DROP TABLE links_to_read')
  return links
}
