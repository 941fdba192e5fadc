import type { Duck } from '@/lib/database/duck/open-duck'
import { LinkageRefused } from '../model/linkage-refused'
import type { Comparison, Level } from '../model/link-model'
import { uOf } from '../model/level-facts'
import { exactColumns } from '../sql/level-columns'
import { parseExpression } from '../sql/parsed-expression'

/** For each level with a term frequency that counts: the level whose u it is adjusted from. */
export type ExactLevels = ReadonlyMap<Level, Level>

/**
 * Finds, for every term-frequency level, the exact-match level on the same column in the same comparison; a level that
 * says so uses its own u.
 *
 * @throws LinkageRefused where there is none, as Splink does
 */
export async function findExactLevels(duck: Duck, comparisons: readonly Comparison[]): Promise<ExactLevels> {
  const found = new Map<Level, Level>()
  for (const [index, comparison] of comparisons.entries())
    for (const [at, level] of comparison.levels.entries()) {
      const tf = level.termFrequency
      if (!tf || tf.weight === 0 || level.isNull || level.isElse) continue
      const exact = tf.ownU ? level : await exactLevel(duck, comparison, tf.column)
      if (!exact)
        throw new LinkageRefused(
          `needs an exact-match level on "${tf.column}" in the same comparison, or disable_tf_exact_match_detection`,
          `comparisons[${index}].comparison_levels[${at}].tf_adjustment_column`,
        )
      found.set(level, exact)
    }
  return found
}

async function exactLevel(duck: Duck, comparison: Comparison, column: string): Promise<Level | undefined> {
  for (const level of comparison.levels) {
    if (level.isElse) continue
    const columns = exactColumns(await parseExpression(duck, level.sql, comparison.name))
    if (columns?.length === 1 && columns[0] === column.toLowerCase()) return level
  }
  return undefined
}

/** u of the exact match behind a level's adjustment; found by position, so that trained copies of levels work. */
export type ExactU = (comparison: Comparison, level: Level) => number

/** Makes the look-up from levels as they are now: their u may have been trained since the levels were found. */
export function exactUOf(exact: ExactLevels, origin: readonly Comparison[]): ExactU {
  const places = new Map<string, number>()
  for (const comparison of origin)
    for (const [at, level] of comparison.levels.entries()) {
      const other = exact.get(level)
      if (other) places.set(`${comparison.name}\n${at}`, comparison.levels.indexOf(other))
    }
  return (comparison, level) => {
    const at = places.get(`${comparison.name}\n${comparison.levels.indexOf(level)}`)
    return uOf(comparison.levels[at!]!)
  }
}
