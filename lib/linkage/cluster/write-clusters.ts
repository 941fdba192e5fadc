import { DuckDBDataChunk, UINTEGER } from '@duckdb/node-api'
import { sqlName } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import type { LinkModel } from '../model/link-model'
import { idColumns } from '../predict/given-tables'
import type { Linkage } from '../predict/open-linkage'

/** Puts the cluster of each node into a table `(node, root)`, column by column. */
export async function storeClusters(
  { duck }: Pick<Linkage, 'duck'>,
  roots: Uint32Array,
  table = 'clusters',
): Promise<void> {
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
  return clustersAtSql(model, linkage, table, [])
}

/** The same, with a column of its own for each further table of clusters. */
function clustersAtSql(
  model: LinkModel,
  linkage: Linkage,
  table: string,
  more: readonly { readonly table: string; readonly column: string }[],
): string {
  const source = model.linkType === 'dedupe_only' ? '' : `n.${sqlName(model.sourceDataset)}, `
  const keys = `(SELECT __node, ${linkage.keySql} AS key FROM nodes)`
  const columns = more.map(({ column }, at) => `, k${at}.key AS ${sqlName(column)}`)
  const joins = more.map(
    ({ table: other }, at) =>
      `JOIN ${sqlName(other)} c${at} ON c${at}.node = c.node JOIN ${keys} k${at} ON k${at}.__node = c${at}.root`,
  )
  return `SELECT root.key AS cluster_id, ${source}n.${sqlName(model.uniqueId)}${columns.join('')}
    FROM ${sqlName(table)} c JOIN nodes n ON n.__node = c.node
    JOIN ${keys} root ON root.__node = c.root ${joins.join(' ')}`
}

/**
 * Writes every record's cluster to a Parquet file; whole or not at all. Several thresholds: `cluster_id` is that of the
 * first, and each has a column as Splink names it (`cluster_mw_12_5`).
 *
 * @param at clusters by threshold
 */
export async function writeClusters(
  model: LinkModel,
  linkage: Linkage,
  file: string,
  at: ReadonlyMap<number, Uint32Array>,
): Promise<void> {
  const tables: { table: string; column: string }[] = []
  for (const [threshold, roots] of at) {
    const table = `clusters_${tables.length}`
    await storeClusters(linkage, roots, table)
    tables.push({ table, column: thresholdColumn(threshold) })
  }
  const first = tables[0]!.table
  const sql = clustersAtSql(model, linkage, first, tables.length > 1 ? tables : [])
  await writeParquet(linkage.duck, `${sql} ORDER BY c.root, c.node`, file)
}

/** `cluster_mw_12_5`. Source: Splink 4.0.16, `clustering.py`. */
export const thresholdColumn = (weight: number): string =>
  `cluster_mw_${weight
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .replace('.', '_')}`

/**
 * A SELECT of links (`node_l`, `node_r`, `match_weight`) from a table or file of edges that has the records' ids.
 *
 * @param more further columns, over the records `l` and `r`
 */
export function linksOfEdges(model: LinkModel, edges: string, more: readonly string[] = []): string {
  const on = (side: string) =>
    idColumns(model)
      .map((id) => `${side}.${sqlName(id)} = e.${sqlName(`${id}_${side}`)}`)
      .join(' AND ')
  return `SELECT ${['l.__node AS node_l', 'r.__node AS node_r', 'e.match_weight', ...more].join(', ')}
    FROM ${edges} e JOIN nodes l ON ${on('l')} JOIN nodes r ON ${on('r')}`
}
