import { sqlName } from '@/lib/database/duck/sql-text'
import type { Comparison, LinkModel } from '../model/link-model'
import { bothSides } from '../sql/both-sides'
import type { Linkage } from './open-linkage'
import { gammaName, gammaSql } from './score-sql'
import { termFrequencyColumns, termFrequencyName } from './term-frequencies'

/**
 * A SELECT of comparison vectors: for each pair of `pairs` (a table or a bracketed SELECT with `node_l`, `node_r`) its
 * own columns, a gamma per comparison and the term frequencies of both records.
 *
 * @param keep input columns that go along as `x_l`, `x_r`
 */
export function vectorSql(
  model: LinkModel,
  linkage: Linkage,
  pairs: string,
  comparisons: readonly Comparison[],
  { keep = [], adjusted = true }: { keep?: readonly string[]; adjusted?: boolean } = {},
): string {
  const gammas = comparisons.map((one) => `${gammaSql(one)} AS ${gammaName(model, one)}`)
  const frequencies = adjusted
    ? termFrequencyColumns({ ...model, comparisons }).map((column) => termFrequencyName(column))
    : []
  const kept = [...new Map([...frequencies, ...keep].map((name) => [name.toLowerCase(), name])).values()]
  return `SELECT __pair.*, ${[...gammas, ...kept.flatMap(bothSides)].join(', ')}
    FROM (${wideSql(model, linkage, pairs)})`
}

/** The pairs with every column of both records, as `x_l` and `x_r`; DuckDB reads those that are used. */
function wideSql(model: LinkModel, linkage: Linkage, pairs: string): string {
  const names = new Map([...linkage.columns.keys()].map((name) => [name.toLowerCase(), name]))
  for (const column of termFrequencyColumns(model)) {
    const name = termFrequencyName(column)
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  }
  if (model.linkType !== 'dedupe_only' && !names.has(model.sourceDataset.toLowerCase()))
    names.set(model.sourceDataset.toLowerCase(), model.sourceDataset)
  const sides = [...names.values()].flatMap((name) => [
    `l.${sqlName(name)} AS ${sqlName(`${name}_l`)}`,
    `r.${sqlName(name)} AS ${sqlName(`${name}_r`)}`,
  ])
  return `SELECT __pair, ${sides.join(', ')} FROM ${pairs} __pair
    JOIN nodes l ON __pair.node_l = l.__node JOIN nodes r ON __pair.node_r = r.__node`
}
