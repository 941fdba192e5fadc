import { defaultProbabilities } from './default-probabilities'
import { LinkageRefused } from './linkage-refused'
import type { Comparison, Level, TermFrequency } from './link-model'
import type { ComparisonJson, LevelJson } from './model-shape'
import { unquoted } from './unquoted'

/**
 * Reads a comparison: gives each level its gamma (-1 for null levels, the others counting down to 0) and what stands
 * in for m and u that are missing.
 *
 * @throws LinkageRefused where Splink could not score with it either
 */
export function readComparison(
  given: ComparisonJson,
  place: string,
  warn: (sentence: string) => void,
): Comparison {
  const count = given.comparison_levels.filter((level) => !level.is_null_level).length
  if (count < 2)
    throw new LinkageRefused(
      `needs at least two levels that are not null levels; it has ${count}`,
      `${place}.comparison_levels`,
    )
  const name = given.output_column_name ? unquoted(given.output_column_name) : null
  if (name === null) throw new LinkageRefused('is missing', `${place}.output_column_name`)
  const defaults = defaultProbabilities(count)
  let next = count
  const levels = given.comparison_levels.map((level, index): Level => {
    const at = `${place}.comparison_levels[${index}]`
    const isNull = level.is_null_level ?? false
    const isElse = /^\s*else\s*$/i.test(level.sql_condition)
    if (isElse && index !== given.comparison_levels.length - 1)
      throw new LinkageRefused('ELSE must be the last level', `${at}.sql_condition`)
    if (isElse && isNull) throw new LinkageRefused('ELSE cannot be a null level', at)
    const gamma = isNull ? -1 : --next
    const standIn = defaults[gamma] ?? { m: 0, u: 0 }
    if (!isNull) warnUntrained(level, at, warn)
    return {
      sql: isElse ? 'ELSE' : level.sql_condition,
      label: level.label_for_charts ?? null,
      gamma,
      isNull,
      isElse,
      m: isNull ? null : (level.m_probability ?? null),
      u: isNull ? null : (level.u_probability ?? null),
      defaultM: standIn.m,
      defaultU: standIn.u,
      fixM: level.fix_m_probability ?? false,
      fixU: level.fix_u_probability ?? false,
      termFrequency: readTermFrequency(level),
    }
  })
  if (!levels.some((level) => level.isElse))
    warn(`${place}: no level is ELSE; a pair that meets none of them has no score.`)
  return { name, description: given.comparison_description ?? null, levels }
}

function warnUntrained(level: LevelJson, place: string, warn: (sentence: string) => void): void {
  const missing = (['m_probability', 'u_probability'] as const).filter((key) => level[key] == null)
  if (missing.length > 0) warn(`${place}: ${missing.join(' and ')} not trained; Splink's default stands in.`)
}

function readTermFrequency(level: LevelJson): TermFrequency | null {
  const written = level.tf_adjustment_column
  if (!written) return null
  return {
    column: unquoted(written),
    written,
    weight: level.tf_adjustment_weight ?? 1,
    minimumU: level.tf_minimum_u_value ?? 0,
    ownU: level.disable_tf_exact_match_detection ?? false,
  }
}
