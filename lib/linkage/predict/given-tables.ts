import path from 'node:path'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlName } from '@/lib/database/duck/sql-text'
import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import { readColumns, recordsSql } from './read-columns'

/** A file beside the records, CSV or Parquet: labels, decisions, clusters of an earlier run. */
export type GivenTable = {
  /** Its name in the linkage's DuckDB. */
  readonly name: 'given_labels' | 'given_overrides' | 'given_clusters'
  readonly file: string
  /** Columns that it must have. */
  readonly columns: readonly string[]
}

/** The columns by which a file names two records of a model: `unique_id_l`, `unique_id_r`, with their sources when linking. */
export const pairColumns = (model: LinkModel): string[] =>
  idColumns(model).flatMap((id) => [`${id}_l`, `${id}_r`])

/** The columns by which a file names a record of a model. */
export const idColumns = (model: LinkModel): string[] => [
  ...(model.linkType === 'dedupe_only' ? [] : [model.sourceDataset]),
  model.uniqueId,
]

/** Loads a file as text. @throws LinkageRefused where it cannot be read, or a column is missing */
export async function loadGivenTable(duck: Duck, { name, file, columns }: GivenTable): Promise<void> {
  const found = await readColumns(duck, file, name)
  const names = [...found.columns.keys()]
  const own = (column: string) => names.find((one) => one.toLowerCase() === column.toLowerCase())
  const missing = columns.find((column) => own(column) === undefined)
  if (missing !== undefined)
    throw new LinkageRefused(
      `${path.basename(file)} has no column "${missing}": it needs ${columns.join(', ')}; it has ${names.join(', ')}.`,
    )
  const texts = names.map((column) => `CAST(${sqlName(column)} AS VARCHAR) AS ${sqlName(column)}`)
  await duck.run(`CREATE TABLE ${name} AS SELECT ${texts.join(', ')} FROM ${recordsSql(found)}`)
}

/** The condition under which a row of a given table means a record: as text, since files carry no types. */
export function meansRecord(
  model: LinkModel,
  node: string,
  row: string,
  side: '' | '_l' | '_r' = '',
): string {
  return idColumns(model)
    .map(
      (id) => `CAST(${node}.${sqlName(id)} AS VARCHAR) = CAST(${row}.${sqlName(`${id}${side}`)} AS VARCHAR)`,
    )
    .join(' AND ')
}

/**
 * A SELECT of a table's rows with the numbers of both records, the lower one as `node_l`; null where a record is not
 * among those that are linked.
 */
export const givenPairsSql = (model: LinkModel, table: string): string =>
  `SELECT t.*, CASE WHEN a.__node IS NULL OR b.__node IS NULL THEN NULL ELSE least(a.__node, b.__node) END AS node_l,
      CASE WHEN a.__node IS NULL OR b.__node IS NULL THEN NULL ELSE greatest(a.__node, b.__node) END AS node_r
    FROM ${table} t LEFT JOIN nodes a ON ${meansRecord(model, 'a', 't', '_l')}
    LEFT JOIN nodes b ON ${meansRecord(model, 'b', 't', '_r')}`
