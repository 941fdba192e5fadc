import { z } from 'zod'
import { sqlName } from '@/lib/database/duck/sql-text'
import type { Comparison, LinkModel } from '../model/link-model'
import { bayesFactor, levelWeight, mOf, uOf } from '../model/level-facts'
import type { Linkage } from '../predict/open-linkage'
import { adjustmentName, gammaName, isAdjusted, priorWeight } from '../predict/score-sql'
import { scoredPairsSql } from '../predict/scored-pairs'
import { comparedColumns } from '../predict/compared-columns'

/** One bar of a waterfall: what the prior, a comparison or the rarity of a value adds to a pair's match weight. */
export type WaterfallBar = {
  readonly column_name: string
  readonly label_for_charts: string
  readonly sql_condition: string | null
  readonly log2_bayes_factor: number
  readonly bayes_factor: number
  readonly comparison_vector_value: number | null
  readonly m_probability: number | null
  readonly u_probability: number | null
  /** The compared values, joined by commas: personal data. */
  readonly value_l: string
  readonly value_r: string
  readonly term_frequency_adjustment: boolean | null
  readonly bar_sort_order: number
}

const unscored = { comparison_vector_value: null, m_probability: null, u_probability: null } as const

/**
 * The waterfalls of pairs, in the order of `node_l` and `node_r`. Holds what the records say: for people who may see
 * records, and never to be stored.
 *
 * @param pairs a table, or a SELECT in brackets, with `node_l` and `node_r`
 */
export async function waterfalls(
  model: LinkModel,
  linkage: Linkage,
  pairs: string,
): Promise<WaterfallBar[][]> {
  const columns = new Map<Comparison, string[]>()
  for (const comparison of model.comparisons)
    columns.set(comparison, await comparedColumns(linkage, comparison.levels))
  const keep = [...columns.values()].flat()
  const tfColumns = model.comparisons.flatMap(({ levels }) =>
    levels.flatMap(({ termFrequency }) => (termFrequency ? [termFrequency.column] : [])),
  )
  const scores = await scoredPairsSql(model, linkage, pairs, [...keep, ...tfColumns])
  const texts = [...new Set([...keep, ...tfColumns].map((name) => name.toLowerCase()))].flatMap((name) =>
    ['_l', '_r'].map((side) => `CAST(${sqlName(name + side)} AS VARCHAR) AS ${sqlName(`v ${name}${side}`)}`),
  )
  const parts = model.comparisons.flatMap((comparison, at) => [
    `CAST(${gammaName(model, comparison)} AS INTEGER) AS g${at}`,
    ...(isAdjusted(comparison) ? [`${adjustmentName(comparison)} AS a${at}`] : []),
  ])
  const rows = await linkage.duck.rows(
    z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    `SELECT ${[...parts, ...texts, 'match_weight'].join(', ')} FROM (${scores}) ORDER BY node_l, node_r`,
  )
  return rows.map((row) => barsOf(model, row, columns))
}

type Row = Record<string, string | number | null>

function barsOf(model: LinkModel, row: Row, columns: ReadonlyMap<Comparison, string[]>): WaterfallBar[] {
  const bars: Omit<WaterfallBar, 'bar_sort_order'>[] = [
    end('Prior', 'Starting match weight (prior)', priorWeight(model.prior)),
  ]
  const text = (names: readonly string[], side: string) =>
    names.map((name) => row[`v ${name.toLowerCase()}${side}`] ?? 'None').join(', ')
  for (const [at, comparison] of model.comparisons.entries()) {
    const level = comparison.levels.find(({ gamma }) => gamma === row[`g${at}`])
    if (!level) continue
    const names = columns.get(comparison)!
    const bar = {
      column_name: comparison.name,
      label_for_charts: level.label ?? String(level.gamma),
      sql_condition: level.sql,
      log2_bayes_factor: levelWeight(level),
      bayes_factor: bayesFactor(level),
      comparison_vector_value: level.gamma,
      m_probability: level.isNull ? null : mOf(level),
      u_probability: level.isNull ? null : uOf(level),
      value_l: text(names, '_l'),
      value_r: text(names, '_r'),
      term_frequency_adjustment: false,
    }
    bars.push(bar)
    if (!isAdjusted(comparison)) continue
    const tf = level.termFrequency
    const weight = tf ? Number(row[`a${at}`]) : 0
    bars.push({
      ...bar,
      column_name: `tf_${comparison.name}`,
      label_for_charts: tf ? `Term freq adjustment on ${tf.column}` : bar.label_for_charts,
      log2_bayes_factor: weight,
      bayes_factor: 2 ** weight,
      ...(tf ? { m_probability: null, u_probability: null } : {}),
      value_l: tf ? text([tf.column], '_l') : '',
      value_r: tf ? text([tf.column], '_r') : '',
      term_frequency_adjustment: true,
    })
  }
  bars.push(end('Final score', 'Final score', Number(row.match_weight)))
  return bars.map((bar, order) => ({ ...bar, bar_sort_order: order }))
}

const end = (name: string, label: string, weight: number): Omit<WaterfallBar, 'bar_sort_order'> => ({
  column_name: name,
  label_for_charts: label,
  sql_condition: null,
  log2_bayes_factor: weight,
  bayes_factor: 2 ** weight,
  ...unscored,
  value_l: '',
  value_r: '',
  term_frequency_adjustment: null,
})
