import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlName } from '@/lib/database/duck/sql-text'
import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import { levelColumns } from '../sql/level-columns'
import { bracketed, parseExpression } from '../sql/parsed-expression'
import { ruleColumns } from '../sql/rule-facts'

/** An SQL text of a model, or of a training plan: where it stands, and over which columns it works. */
export type Expression = {
  readonly sql: string
  readonly place: string
  readonly over: 'level' | 'rule'
}
export type ColumnTypes = ReadonlyMap<string, string>

/** Every SQL text of a model. */
export function expressionsOf(model: LinkModel): Expression[] {
  const levels = model.comparisons.flatMap((comparison, index) =>
    comparison.levels.map((level, at) => ({
      sql: level.sql,
      place: `comparisons[${index}].comparison_levels[${at}].sql_condition`,
      over: 'level' as const,
      isElse: level.isElse,
    })),
  )
  const rules = model.blockingRules.map((rule, index) => ({
    sql: rule.sql,
    place: `blocking_rules_to_generate_predictions[${index}]`,
    over: 'rule' as const,
  }))
  return [...levels.filter((level) => !level.isElse), ...rules]
}

/** Which arrays a rule takes apart, by its place. */
export const explodedOf = (model: LinkModel): ReadonlyMap<string, readonly string[]> =>
  new Map(
    model.blockingRules.map((rule, at) => [`blocking_rules_to_generate_predictions[${at}]`, rule.explode]),
  )

/**
 * An empty, locked DuckDB that only knows the columns: in it the model's SQL is parsed and bound before any record is
 * read. It cannot read files, and neither can the SQL later on.
 */
export async function openSandbox(): Promise<Duck> {
  const duck = await openDuck({ threads: 1, memoryLimit: '200MB' })
  await duck.run('SET enable_external_access = false; SET lock_configuration = true')
  return duck
}

/** The input columns (lower case) that an expression reads. @throws LinkageRefused where it is not an expression */
export async function columnsOf(duck: Duck, { sql, place, over }: Expression): Promise<string[]> {
  const parsed = await parseExpression(duck, sql, place)
  return over === 'level' ? levelColumns(parsed) : ruleColumns(parsed)
}

/** Why an expression does not work over columns of these types; null where it does. */
export async function bindingFault(
  duck: Duck,
  { sql, over }: Expression,
  types: ColumnTypes,
  explode: readonly string[] = [],
): Promise<string | null> {
  const exploded = new Set(explode.map((name) => name.toLowerCase()))
  const typed = [...types].map(
    ([name, type]) => [name, exploded.has(name.toLowerCase()) ? type.replace(/\[\d*\]$/, '') : type] as const,
  )
  const nulls = (side: string) =>
    typed.map(([name, type]) => `CAST(NULL AS ${type}) AS ${sqlName(name + side)}`).join(', ')
  const from =
    over === 'level'
      ? `(SELECT ${nulls('_l')}, ${nulls('_r')}) pair`
      : `(SELECT ${nulls('')}) l, (SELECT ${nulls('')}) r`
  try {
    // In WHERE neither aggregates nor windows are allowed: a condition is on one pair.
    await duck.run(`DESCRIBE SELECT 1 FROM ${from} WHERE ${bracketed(sql)}`)
    return null
  } catch (error) {
    return firstLine(error)
  }
}

/** Refuses a model of which a column is in none of the inputs. */
export async function refuseMissingColumns(
  duck: Duck,
  expressions: readonly Expression[],
  types: ColumnTypes,
): Promise<void> {
  const known = new Set([...types.keys()].map((name) => name.toLowerCase()))
  for (const expression of expressions) {
    const missing = (await columnsOf(duck, expression)).find((column) => !known.has(column))
    if (missing !== undefined) throw new LinkageRefused(missingWords(missing, types), expression.place)
  }
}

export const missingWords = (column: string, types: ColumnTypes): string =>
  `reads the column "${column}", which the input does not have (it has ${[...types.keys()].join(', ')})`

/** DuckDB's words without its position marks; nothing of the data is in them, as there is none. */
const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.trim()
