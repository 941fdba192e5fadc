import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { linkModel } from './link-model'

/**
 * The yardstick of `bench -- link`: the same model as SQL written out by hand in the form that Splink 4 emits it, in the
 * same DuckDB with the same limits. Nothing is checked, counted beforehand or guarded. It ends with the scored pairs in a
 * Parquet file of the same columns.
 *
 * @returns how many pairs there are
 */
export async function bareLinkage(records: string, out: string, memoryLimit: string): Promise<number> {
  const duck = await openDuck({ memoryLimit, keepOrder: false })
  try {
    await duck.run(`CREATE TABLE nodes AS
      SELECT n.*, ${adjusted.map((column) => `${column}_tf.tf_${column}`).join(', ')}
      FROM read_parquet(${sqlText(records)}) n ${adjusted.map(frequencyJoin(records)).join(' ')}`)
    await duck.run(`CREATE TABLE blocked AS ${blocked()}`)
    await duck.run(`COPY (${scored()}) TO ${sqlText(out)} (FORMAT parquet, COMPRESSION zstd)`)
    return await countOf(duck)
  } finally {
    duck.close()
  }
}

const adjusted = ['first_name', 'surname', 'birth_place']

const frequencyJoin = (records: string) => (column: string) =>
  `LEFT JOIN (SELECT ${column}, CAST(count(*) AS DOUBLE) / (SELECT count(${column}) FROM read_parquet(${sqlText(records)})) AS tf_${column}
    FROM read_parquet(${sqlText(records)}) WHERE ${column} IS NOT NULL GROUP BY ${column}) ${column}_tf
    ON n.${column} = ${column}_tf.${column}`

function blocked(): string {
  const rules = linkModel.blocking_rules_to_generate_predictions.map((rule) => rule.blocking_rule)
  return rules
    .map((rule, at) => {
      const before = rules.slice(0, at).map((other) => `coalesce((${other}), false)`)
      return `SELECT '${at}' AS match_key, l.unique_id AS key_l, r.unique_id AS key_r
        FROM nodes l INNER JOIN nodes r ON (${rule})
        WHERE l.unique_id < r.unique_id${before.length > 0 ? ` AND NOT (${before.join(' OR ')})` : ''}`
    })
    .join(' UNION ALL ')
}

function scored(): string {
  const { comparisons, probability_two_random_records_match: prior } = linkModel
  const columns = ['unique_id', 'first_name', 'surname', 'dob', 'postcode', 'birth_place']
  const sides = [...columns, ...adjusted.map((column) => `tf_${column}`)].flatMap((column) => [
    `l.${column} AS ${column}_l`,
    `r.${column} AS ${column}_r`,
  ])
  const parts = comparisons.map(({ output_column_name: name, comparison_levels: levels }) => {
    const own = levels.filter((level) => !('is_null_level' in level)) as Scored[]
    const gamma = levels.map((level) => {
      const value = 'is_null_level' in level ? -1 : own.length - 1 - own.indexOf(level as Scored)
      return level.sql_condition === 'ELSE' ? `ELSE ${value}` : `WHEN ${level.sql_condition} THEN ${value}`
    })
    const factor = own.map(
      (level, at) =>
        `WHEN gamma_${name} = ${own.length - 1 - at} THEN ${(level.m_probability / level.u_probability).toExponential()}`,
    )
    const exact = own[0]!
    const rarity = exact.tf_adjustment_column
      ? `CASE WHEN gamma_${name} = ${own.length - 1} THEN pow(${exact.u_probability.toExponential()} /
          CASE WHEN tf_${name}_l >= tf_${name}_r THEN tf_${name}_l ELSE tf_${name}_r END, 1e0) ELSE 1e0 END`
      : null
    return {
      gamma: `CASE ${gamma.join(' ')} END AS gamma_${name}`,
      factors: [`CASE WHEN gamma_${name} = -1 THEN 1e0 ${factor.join(' ')} END`, ...(rarity ? [rarity] : [])],
      name,
    }
  })
  const product = parts.flatMap(({ factors }) => factors).join(' * ')
  const gammas = parts.map(({ name }) => `gamma_${name}`).join(', ')
  const odds = `${(prior / (1 - prior)).toExponential()} * ${product}`
  return `SELECT log2(odds) AS match_weight, odds / (1 + odds) AS match_probability, unique_id_l, unique_id_r, ${gammas}, match_key
    FROM (SELECT *, greatest(1e-300, least(1e300, ${odds})) AS odds
      FROM (SELECT *, ${parts.map(({ gamma }) => gamma).join(', ')}
        FROM (SELECT ${sides.join(', ')}, match_key FROM blocked
          INNER JOIN nodes l ON blocked.key_l = l.unique_id INNER JOIN nodes r ON blocked.key_r = r.unique_id)))`
}

type Scored = {
  readonly sql_condition: string
  readonly m_probability: number
  readonly u_probability: number
  readonly tf_adjustment_column?: string
}

async function countOf(duck: Duck): Promise<number> {
  const reader = await duck.connection.runAndReadAll('SELECT count(*) FROM blocked')
  return Number(reader.getRowsJS()[0]![0])
}
