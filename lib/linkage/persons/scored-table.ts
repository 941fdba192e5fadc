import { z } from 'zod'
import type { LinkModel } from '../model/link-model'
import type { Linkage } from '../predict/open-linkage'
import { gammaName, weightName } from '../predict/score-sql'
import { scoredPairsSql } from '../predict/scored-pairs'
import { numberChunks } from '../sql/number-chunks'

/** Numbers that are one person's: two records with the same are one person, two with different ones are not. */
export const personalNumbers = ['pnc', 'cro'] as const
export type PersonalNumber = (typeof personalNumbers)[number]

/**
 * An exact key says that two records are one person's, whatever the model makes of the rest, unless names and date of birth
 * all differ: then it is likelier a number that was written into the wrong record, and the model decides.
 */
const different = 'g_first_name = 0 AND g_last_name = 0 AND g_date_of_birth = 0'
export const exactSql = (without: readonly PersonalNumber[] = []): string => {
  const keys = [...personalNumbers.filter((name) => !without.includes(name)), 'asn']
  return `((${keys.map((name) => `g_${name} = 1`).join(' OR ')}) AND NOT (${different}))`
}

/**
 * Scores the table `pairs` into a table `scored`: `l`, `r` (nodes), `rule` (the first that found the pair), `weight`, what
 * each personal number adds to it (`w_pnc`, `w_cro`), and a level per comparison (`g_`).
 */
export async function scoreIntoTable(model: LinkModel, linkage: Linkage): Promise<void> {
  const sql = await scoredPairsSql(model, linkage, 'pairs')
  const levels = model.comparisons.map((one) => `${gammaName(model, one)}::TINYINT AS g_${one.name}`)
  const numbers = model.comparisons.filter(({ name }) =>
    (personalNumbers as readonly string[]).includes(name),
  )
  const parts = numbers.map((one) => `${weightName(one)} AS w_${one.name}`)
  await linkage.duck.run(
    `CREATE TABLE scored AS SELECT node_l::UINTEGER AS l, node_r::UINTEGER AS r, match_key::TINYINT AS rule,
       match_weight AS weight, ${[...parts, ...levels].join(', ')} FROM (${sql}); DROP TABLE pairs`,
  )
}

/** A personal number of each record as a whole number from 1, or 0. */
export async function numbersOf({ duck, rows }: Linkage, column: PersonalNumber): Promise<Uint32Array> {
  const numbers = new Uint32Array(rows)
  const query = `SELECT __node::UINTEGER, dense_rank() OVER (ORDER BY ${column})::UINTEGER FROM nodes WHERE ${column} IS NOT NULL`
  for await (const [nodes, values] of numberChunks(duck, query))
    for (const [at, node] of nodes!.entries()) numbers[node] = values![at]!
  return numbers
}

/** Pairs with the same value of each exact key. */
export async function exactPairs({
  duck,
}: Linkage): Promise<{ key: 'pnc' | 'cro' | 'asn' | 'urn'; pairs: number }[]> {
  const keys = ['pnc', 'cro', 'asn', 'urn'] as const
  const found = await duck.row(
    z.record(z.string(), z.coerce.number()),
    `SELECT ${keys.map((key) => `count(*) FILTER (g_${key} = 1) AS ${key}`).join(', ')} FROM scored`,
  )
  return keys.map((key) => ({ key, pairs: found[key]! }))
}
