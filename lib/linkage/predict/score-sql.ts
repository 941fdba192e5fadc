import { sqlName } from '@/lib/database/duck/sql-text'
import type { Comparison, Level, LinkModel } from '../model/link-model'
import { levelWeight } from '../model/level-facts'
import { bracketed } from '../sql/parsed-expression'
import { sqlNumber } from '../sql/sql-number'
import type { ExactU } from './exact-u'
import { termFrequencyName } from './term-frequencies'

/** The comparison level that a pair is at, over columns `x_l`, `x_r`. */
export function gammaSql(comparison: Comparison): string {
  const whens = comparison.levels.map((level) =>
    level.isElse ? `ELSE ${level.gamma}` : `WHEN ${bracketed(level.sql)} THEN ${level.gamma}`,
  )
  return `CASE ${whens.join(' ')} END`
}

export const gammaName = (model: LinkModel, comparison: Comparison): string =>
  sqlName(`${model.prefixes.gamma}${comparison.name}`)

/** Match weight of the level a pair is at: log2(m / u), 0 for null levels. */
export function weightSql(model: LinkModel, comparison: Comparison): string {
  const gamma = gammaName(model, comparison)
  const levels = comparison.levels.filter((level) => !level.isNull)
  const whens = levels.map((level) => `WHEN ${level.gamma} THEN ${sqlNumber(levelWeight(level))}`)
  return `CASE ${gamma} WHEN -1 THEN 0e0 ${whens.join(' ')} END`
}

/** A comparison is adjusted where any of its levels is. */
export const isAdjusted = (comparison: Comparison): boolean =>
  comparison.levels.some((level) => level.termFrequency !== null)

/**
 * What the rarity of a value adds to the match weight:
 * weight × log2(u of the exact match / the greater of the two term frequencies, at least the minimum).
 * Where one record's frequency is unknown the other's counts; where both are, nothing is added.
 */
export function adjustmentSql(model: LinkModel, comparison: Comparison, exactU: ExactU): string {
  const whens = comparison.levels
    .filter((level) => counts(level))
    .map((level) => `WHEN ${level.gamma} THEN ${levelAdjustmentSql(comparison, level, exactU)}`)
  if (whens.length === 0) return '0e0'
  return `CASE ${gammaName(model, comparison)} ${whens.join(' ')} ELSE 0e0 END`
}

const counts = ({ termFrequency, isNull, isElse }: Level): boolean =>
  termFrequency !== null && termFrequency.weight !== 0 && !isNull && !isElse

function levelAdjustmentSql(comparison: Comparison, level: Level, exactU: ExactU): string {
  const tf = level.termFrequency!
  const name = termFrequencyName(tf.column)
  // greatest() passes over nulls: one unknown frequency leaves the other.
  const rarest = `greatest(${sqlName(`${name}_l`)}, ${sqlName(`${name}_r`)}, ${sqlNumber(Math.max(tf.minimumU, 1e-300))})`
  const known = `coalesce(${sqlName(`${name}_l`)}, ${sqlName(`${name}_r`)}) IS NOT NULL`
  const u = sqlNumber(Math.log2(exactU(comparison, level)))
  return `CASE WHEN ${known} THEN ${sqlNumber(tf.weight)} * (${u} - log2(${rarest})) ELSE 0e0 END`
}

/** Probability of a match weight; of weights so small that a double has no number for it, the smallest there is. */
export const probabilitySql = (weight: string): string =>
  `1e0 / (1e0 + pow(2e0, -greatest(${weight}, -1022e0)))`

/** Match weight of the prior: log2 of its odds. */
export const priorWeight = (prior: number): number => Math.log2(prior / (1 - prior))

export const weightName = (comparison: Comparison): string => sqlName(`__weight_${comparison.name}`)
export const adjustmentName = (comparison: Comparison): string => sqlName(`__adjustment_${comparison.name}`)

/**
 * A SELECT over vectors (gammas and term frequencies) that adds each comparison's weight and adjustment,
 * `match_weight` and `match_probability`.
 */
export function scoreSql(
  model: LinkModel,
  comparisons: readonly Comparison[],
  vectors: string,
  exactU: ExactU,
  { adjusted = true, prior = model.prior }: { adjusted?: boolean; prior?: number } = {},
): string {
  const parts = comparisons.flatMap((comparison) => [
    `${weightSql(model, comparison)} AS ${weightName(comparison)}`,
    ...(adjusted && isAdjusted(comparison)
      ? [`${adjustmentSql(model, comparison, exactU)} AS ${adjustmentName(comparison)}`]
      : []),
  ])
  const terms = comparisons.flatMap((comparison) => [
    weightName(comparison),
    ...(adjusted && isAdjusted(comparison) ? [adjustmentName(comparison)] : []),
  ])
  const weighted = `SELECT *, ${[sqlNumber(priorWeight(prior)), ...terms].join(' + ')} AS match_weight
    FROM (SELECT *, ${parts.join(', ')} FROM (${vectors}))`
  return `SELECT *, ${probabilitySql('match_weight')} AS match_probability FROM (${weighted})`
}
