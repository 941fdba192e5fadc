import { LinkageRefused } from './linkage-refused'
import type { Comparison, Level, LinkModel } from './link-model'

/**
 * Writes a model in the form of Splink 4, which version 5 reads as well.
 *
 * @throws LinkageRefused for values that this form loses on its way: m or u of exactly 0 (read back as the default)
 *   and a term-frequency weight of 0 (read back as 1). Source: Splink 4.0.16, `ComparisonLevel.as_dict`
 */
export function writeModel(model: LinkModel): Record<string, unknown> {
  return {
    link_type: model.linkType,
    probability_two_random_records_match: model.prior,
    retain_matching_columns: model.retainMatching,
    retain_intermediate_calculation_columns: model.retainIntermediate,
    additional_columns_to_retain: [...model.additionalColumns],
    sql_dialect: model.dialect,
    ...(model.linkerUid === null ? {} : { linker_uid: model.linkerUid }),
    em_convergence: model.emConvergence,
    max_iterations: model.maxIterations,
    bayes_factor_column_prefix: model.prefixes.weightIs === 'bayes-factor' ? model.prefixes.weight : 'bf_',
    term_frequency_adjustment_column_prefix: model.prefixes.termFrequency,
    comparison_vector_value_column_prefix: model.prefixes.gamma,
    unique_id_column_name: model.uniqueId,
    source_dataset_column_name: model.sourceDataset,
    blocking_rules_to_generate_predictions: model.blockingRules.map((rule) => ({
      blocking_rule: rule.sql,
      sql_dialect: model.dialect,
      ...(rule.explode.length === 0 ? {} : { arrays_to_explode: [...rule.explode] }),
    })),
    comparisons: model.comparisons.map(writeComparison),
  }
}

const writeComparison = (comparison: Comparison, index: number) => ({
  output_column_name: comparison.name,
  comparison_levels: comparison.levels.map((level, at) =>
    writeLevel(level, `comparisons[${index}].comparison_levels[${at}]`),
  ),
  ...(comparison.description === null ? {} : { comparison_description: comparison.description }),
})

function writeLevel(level: Level, place: string): Record<string, unknown> {
  const zero = (['m', 'u'] as const).find((key) => level[key] === 0)
  if (zero)
    throw new LinkageRefused(
      `${zero} is exactly 0, which Splink's model form cannot carry: it would come back as the default`,
      `${place}.${zero}_probability`,
    )
  if (level.termFrequency?.weight === 0)
    throw new LinkageRefused(
      "a weight of 0 cannot be carried by Splink's model form: it would come back as 1. Leave out the term-frequency column",
      `${place}.tf_adjustment_weight`,
    )
  return {
    sql_condition: level.sql,
    ...(level.label === null ? {} : { label_for_charts: level.label }),
    ...(level.m === null ? {} : { m_probability: level.m }),
    ...(level.u === null ? {} : { u_probability: level.u }),
    fix_m_probability: level.fixM,
    fix_u_probability: level.fixU,
    ...writeTermFrequency(level),
    ...(level.isNull ? { is_null_level: true } : {}),
  }
}

function writeTermFrequency({ termFrequency }: Level): Record<string, unknown> {
  if (!termFrequency) return {}
  return {
    tf_adjustment_column: termFrequency.written,
    ...(termFrequency.minimumU === 0 ? {} : { tf_minimum_u_value: termFrequency.minimumU }),
    tf_adjustment_weight: termFrequency.weight,
    ...(termFrequency.ownU ? { disable_tf_exact_match_detection: true } : {}),
  }
}
