import { sqlName, sqlText } from '@/lib/database/duck/sql-text'
import type { BlockingRule, LinkModel } from '../model/link-model'
import { bracketed } from '../sql/parsed-expression'
import type { Linkage } from './open-linkage'

/**
 * A SELECT of the pairs that rules let through, each pair once: `match_key` (text, the first rule that finds it),
 * `node_l`, `node_r`. No rules: every pair.
 *
 * The record with the lower key is on the left. Two inputs that are only linked go left and right by the names of their
 * sources, whatever the keys. A rule that takes arrays apart does not keep its pairs from later rules, so pairs are
 * gathered again at the end, under the lowest rule as text. Source: Splink 4.0.16, `blocking.py`.
 */
export function blockingSql(model: LinkModel, linkage: Linkage, rules: readonly BlockingRule[]): string {
  const all = rules.length === 0 ? [{ sql: '1=1', explode: [] }] : rules
  const selects = all.map((rule, at) => ruleSql(model, linkage, rule, at, all.slice(0, at)))
  const together = selects.join('\nUNION ALL\n')
  return all.some((rule) => rule.explode.length > 0)
    ? `SELECT min(match_key) AS match_key, node_l, node_r FROM (${together}) GROUP BY node_l, node_r`
    : together
}

function ruleSql(
  model: LinkModel,
  linkage: Linkage,
  rule: BlockingRule,
  at: number,
  before: readonly BlockingRule[],
): string {
  const earlier = before
    .filter((other) => other.explode.length === 0)
    .map((other) => `coalesce(${bracketed(other.sql)}, false)`)
  const table = explodedSql(rule.explode)
  const distinct = rule.explode.length > 0 ? 'DISTINCT ' : ''
  return `SELECT ${distinct}'${at}' AS match_key, l.__node AS node_l, r.__node AS node_r
    FROM ${table} l JOIN ${table} r ON ${bracketed(rule.sql)}
    WHERE ${sidesSql(model, linkage)}${earlier.length > 0 ? ` AND NOT (${earlier.join(' OR ')})` : ''}`
}

/** Which of two records is on the left, and which pairs are of interest at all. */
export function sidesSql(model: LinkModel, linkage: Linkage): string {
  const source = (side: string) => `CAST(${side}.${sqlName(model.sourceDataset)} AS VARCHAR)`
  if (model.linkType !== 'link_only') return 'l.__node < r.__node'
  if (linkage.inputs === 2 && linkage.sources.length === 2)
    return `${source('l')} = ${sqlText(linkage.sources[0]!.name)} AND ${source('r')} = ${sqlText(linkage.sources[1]!.name)}`
  return `l.__node < r.__node AND ${source('l')} <> ${source('r')}`
}

/** `nodes` with a row for each element of the lists that are taken apart. */
function explodedSql(columns: readonly string[]): string {
  const inner = columns.reduce(
    (from, column) =>
      `(SELECT * EXCLUDE (${sqlName(column)}), unnest(${sqlName(column)}) AS ${sqlName(column)} FROM ${from})`,
    'nodes',
  )
  return inner
}
