import { z } from 'zod'
import { sqlName } from '@/lib/database/duck/sql-text'
import { LinkageRefused } from '../model/linkage-refused'
import type { BlockingRule, LinkModel } from '../model/link-model'
import { parseExpression } from '../sql/parsed-expression'
import { joinKeys, ruleColumns, type JoinKey } from '../sql/rule-facts'
import type { Linkage } from './open-linkage'
import { possiblePairs } from './possible-pairs'

/** Comparisons that a rule may bring before it is refused, unless a person allows more. */
export const pairLimit = 100_000_000

/**
 * Counts what rules would join before they do: the records under each key of a rule's equalities, multiplied and
 * summed. It is what DuckDB has to go through, before any further condition of the rule; a rule without an equality
 * goes through every pair.
 *
 * @param limit comparisons allowed over all rules; undefined for the usual limit
 * @returns comparisons per rule, at most
 * @throws LinkageRefused where a rule says nothing of the two records and no limit was given, or the sum is above it
 */
export async function estimatePairs(
  model: LinkModel,
  linkage: Linkage,
  rules: readonly BlockingRule[],
  { limit, place = 'blocking_rules_to_generate_predictions' }: { limit?: number; place?: string } = {},
): Promise<number[]> {
  const most = limit ?? pairLimit
  const all = possiblePairs(model, linkage)
  const counts: number[] = rules.length === 0 ? [all] : []
  for (const [at, rule] of rules.entries()) {
    const parsed = await parseExpression(linkage.duck, rule.sql, `${place}[${at}]`)
    if (ruleColumns(parsed).length === 0 && limit === undefined)
      throw new LinkageRefused(
        `compares every record with every other: ${words(all)} comparisons. Name columns that both records share; or, if it is meant, allow as many with --max-pairs`,
        `${place}[${at}]`,
      )
    const keys = await joinKeys(linkage.duck, parsed)
    counts.push(
      keys.length === 0 ? all : await keyedPairs(linkage, rule, keys, model.linkType === 'dedupe_only'),
    )
  }
  const sum = counts.reduce((total, count) => total + count, 0)
  if (sum > most) {
    const worst = counts.indexOf(Math.max(...counts))
    throw new LinkageRefused(
      `brings ${words(counts[worst]!)} comparisons${rules.length > 1 ? ` of ${words(sum)}` : ''}; the limit is ${words(most)}. Make the rule narrower, or allow more with --max-pairs`,
      rules.length === 0 ? place : `${place}[${worst}]`,
    )
  }
  return counts
}

async function keyedPairs(
  { duck }: Linkage,
  rule: BlockingRule,
  keys: readonly JoinKey[],
  dedupe: boolean,
): Promise<number> {
  const exploded = rule.explode.reduce(
    (from, column) =>
      `(SELECT * EXCLUDE (${sqlName(column)}), unnest(${sqlName(column)}) AS ${sqlName(column)} FROM ${from})`,
    'nodes',
  )
  const others = (n: string) => (dedupe ? `(${n} - 1)` : n)
  const { pairs } = await duck.row(
    z.object({ pairs: z.number() }),
    keys.every(({ isSame }) => isSame)
      ? `SELECT coalesce(sum(n * ${others('n')}), 0) / 2 AS pairs FROM ${sameKeys(keys, exploded)}`
      : `SELECT coalesce(sum(a.n * ${others('b.n')}), 0) / 2 AS pairs
         FROM ${keysOf(keys, exploded, 'l')} a JOIN ${keysOf(keys, exploded, 'r')} b
         ON ${keys.map((_, at) => `a.k${at} = b.k${at}`).join(' AND ')}`,
  )
  return Math.max(0, pairs)
}

/** Records under each key. */
function keysOf(keys: readonly JoinKey[], from: string, side: 'l' | 'r'): string {
  const parts = keys.map((key, at) => `${key[side]} AS k${at}`)
  return `(SELECT ${parts.join(', ')}, CAST(count(*) AS DOUBLE) AS n FROM ${from} ${side} GROUP BY ALL)`
}

/**
 * The same where both sides ask the same of their record, so that one count says what both have. Keys are counted by
 * their hash, which is quicker than text: two that share one would only add to what is at most.
 */
function sameKeys(keys: readonly JoinKey[], from: string): string {
  const parts = keys.map(({ l }) => l)
  return `(SELECT hash(${parts.join(', ')}) AS k, CAST(count(*) AS DOUBLE) AS n FROM ${from} l
    WHERE ${parts.map((part) => `(${part}) IS NOT NULL`).join(' AND ')} GROUP BY 1)`
}

const words = (count: number): string => Math.round(count).toLocaleString('en-GB')
