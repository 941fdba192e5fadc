import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlName } from '@/lib/database/duck/sql-text'
import type { LinkModel } from '../model/link-model'
import type { ColumnTypes } from './check-model'

/** Columns with a term-frequency adjustment, each once, as the model names them. */
export function termFrequencyColumns(model: LinkModel): string[] {
  const found = new Map<string, string>()
  for (const { levels } of model.comparisons)
    for (const { termFrequency } of levels)
      if (termFrequency && !found.has(termFrequency.column.toLowerCase()))
        found.set(termFrequency.column.toLowerCase(), termFrequency.column)
  return [...found.values()]
}

/**
 * The name of a column's term frequency: always with `tf_`. The model's own prefix stands in the adjustment's name only,
 * as in Splink 4.0.16 and 5.0.0.
 */
export const termFrequencyName = (column: string): string => `tf_${column}`

/**
 * Adds to `nodes` the share that each value has of all values of its column, over all inputs together. A column that
 * the inputs bring already (`tf_surname`) is taken as it is: so scores stay the same from week to week.
 */
export async function addTermFrequencies(duck: Duck, model: LinkModel, columns: ColumnTypes): Promise<void> {
  const given = new Set([...columns.keys()].map((name) => name.toLowerCase()))
  const wanted = termFrequencyColumns(model).filter(
    (column) => !given.has(termFrequencyName(column).toLowerCase()),
  )
  if (wanted.length === 0) return
  const tables = wanted.map((column, at) => {
    const name = sqlName(column)
    return `LEFT JOIN (SELECT ${name} AS value, CAST(count(*) AS DOUBLE) / (SELECT count(${name}) FROM nodes) AS share
      FROM nodes WHERE ${name} IS NOT NULL GROUP BY 1) tf${at} ON n.${name} = tf${at}.value`
  })
  const shares = wanted.map((column, at) => `tf${at}.share AS ${sqlName(termFrequencyName(column))}`)
  await duck.run(
    `CREATE TABLE nodes_tf AS SELECT n.*, ${shares.join(', ')} FROM nodes n ${tables.join(' ')};
     DROP TABLE nodes; ALTER TABLE nodes_tf RENAME TO nodes`,
  )
}

/** Term-frequency tables as they were used: they are not part of a model, so a run keeps them beside it. */
export async function termFrequencyTables(
  duck: Duck,
  model: LinkModel,
): Promise<{ column: string; values: number }[]> {
  const tables: { column: string; values: number }[] = []
  for (const column of termFrequencyColumns(model)) {
    const { values } = await duck.row(
      z.object({ values: z.coerce.number() }),
      `SELECT count(DISTINCT ${sqlName(column)}) AS values FROM nodes`,
    )
    tables.push({ column, values })
  }
  return tables
}
