import { DuckDBDataChunk, UINTEGER } from '@duckdb/node-api'
import { sqlName } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { LinkModel } from '../model/link-model'
import type { Linkage } from '../predict/open-linkage'

/** Puts the cluster of each node into a table `(node, root)`, column by column. */
export async function storeClusters(linkage: Linkage, roots: Uint32Array, table = 'clusters'): Promise<void> {
  const { duck } = linkage
  await duck.run(`CREATE OR REPLACE TABLE ${sqlName(table)} (node UINTEGER, root UINTEGER)`)
  const appender = await duck.connection.createAppender(table)
  const size = 2048
  for (let at = 0; at < roots.length; at += size) {
    const part = Array.from(roots.subarray(at, at + size))
    const chunk = DuckDBDataChunk.create([UINTEGER, UINTEGER], part.length)
    chunk.setColumnValues(
      0,
      part.map((_, index) => at + index),
    )
    chunk.setColumnValues(1, part)
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}

/** A SELECT of `cluster_id`, the source when linking, and the unique id, of every record. */
export function clustersSql(model: LinkModel, linkage: Linkage, table = 'clusters'): string {
  const source = model.linkType === 'dedupe_only' ? '' : `n.${sqlName(model.sourceDataset)}, `
  return `SELECT root.key AS cluster_id, ${source}n.${sqlName(model.uniqueId)}
    FROM ${sqlName(table)} c JOIN nodes n ON n.__node = c.node
    JOIN (SELECT __node, ${linkage.keySql} AS key FROM nodes) root ON root.__node = c.root`
}

/** Writes every record's cluster to a Parquet file; whole or not at all. */
export async function writeClusters(model: LinkModel, linkage: Linkage, file: string): Promise<void> {
  await writeParquet(linkage.duck, `${clustersSql(model, linkage)} ORDER BY c.root, c.node`, file)
}

/** A SELECT of links (`node_l`, `node_r`, `match_weight`) from a table or file of edges that has the records' ids. */
export function linksOfEdges(model: LinkModel, edges: string): string {
  const ids = [...(model.linkType === 'dedupe_only' ? [] : [model.sourceDataset]), model.uniqueId]
  const on = (side: string) =>
    ids.map((id) => `${side}.${sqlName(id)} = e.${sqlName(`${id}_${side}`)}`).join(' AND ')
  return `SELECT l.__node AS node_l, r.__node AS node_r, e.match_weight
    FROM ${edges} e JOIN nodes l ON ${on('l')} JOIN nodes r ON ${on('r')}`
}
