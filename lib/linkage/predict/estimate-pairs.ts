import { z } from 'zod'
import { LinkageRefused } from '../model/linkage-refused'
import type { BlockingRule, LinkModel } from '../model/link-model'
import { parseExpression } from '../sql/parsed-expression'
import { joinKeys, ruleColumns } from '../sql/rule-facts'
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
  keys: readonly { l: string; r: string }[],
  dedupe: boolean,
): Promise<number> {
  const exploded = rule.explode.reduce(
    (from, column) =>
      `(SELECT * EXCLUDE ("${column.replaceAll('"', '""')}"), unnest("${column.replaceAll('"', '""')}") AS "${column.replaceAll('"', '""')}" FROM ${from})`,
    'nodes',
  )
  const side = (name: 'l' | 'r') => {
    const parts = keys.map((key, at) => `${key[name]} AS k${at}`)
    return `(SELECT ${parts.join(', ')}, CAST(count(*) AS DOUBLE) AS n FROM ${exploded} ${name} GROUP BY ALL)`
  }
  const on = keys.map((_, at) => `a.k${at} = b.k${at}`).join(' AND ')
  const { pairs } = await duck.row(
    z.object({ pairs: z.number() }),
    `SELECT coalesce(sum(${dedupe ? 'a.n * (b.n - 1)' : 'a.n * b.n'}), 0) / 2 AS pairs FROM ${side('l')} a JOIN ${side('r')} b ON ${on}`,
  )
  return Math.max(0, pairs)
}

const words = (count: number): string => Math.round(count).toLocaleString('en-GB')
