import { z } from 'zod'
import { linkTypes } from './link-model'

/** Shapes of Splink's model JSON, version 4 and 5. Only what is read is named; other keys are kept for a warning. */

const probability = z.number().min(0).max(1)

export const levelShape = z.looseObject({
  sql_condition: z.string().min(1),
  label_for_charts: z.string().nullish(),
  is_null_level: z.boolean().nullish(),
  m_probability: probability.nullish(),
  u_probability: probability.nullish(),
  fix_m_probability: z.boolean().nullish(),
  fix_u_probability: z.boolean().nullish(),
  tf_adjustment_column: z.string().min(1).nullish(),
  tf_adjustment_weight: z.number().min(0).nullish(),
  tf_minimum_u_value: probability.nullish(),
  disable_tf_exact_match_detection: z.boolean().nullish(),
})

export const comparisonShape = z.looseObject({
  output_column_name: z.string().min(1).nullish(),
  comparison_description: z.string().nullish(),
  comparison_levels: z.array(levelShape).min(1),
})

export const blockingRuleShape = z.union([
  z.string().min(1),
  z.looseObject({
    blocking_rule: z.string().min(1),
    sql_dialect: z.string().nullish(),
    salting_partitions: z.number().int().nullish(),
    arrays_to_explode: z.array(z.string().min(1)).nullish(),
  }),
])

export const modelShape = z.looseObject({
  link_type: z.enum(linkTypes),
  comparisons: z.array(comparisonShape).min(1),
  blocking_rules_to_generate_predictions: z.array(blockingRuleShape).nullish(),
  probability_two_random_records_match: z.number().gt(0).lt(1).nullish(),
  em_convergence: z.number().gt(0).nullish(),
  max_iterations: z.number().int().min(1).nullish(),
  unique_id_column_name: z.string().min(1).nullish(),
  source_dataset_column_name: z.string().min(1).nullish(),
  retain_matching_columns: z.boolean().nullish(),
  retain_intermediate_calculation_columns: z.boolean().nullish(),
  additional_columns_to_retain: z.array(z.string().min(1)).nullish(),
  bayes_factor_column_prefix: z.string().nullish(),
  match_weight_column_prefix: z.string().nullish(),
  term_frequency_adjustment_column_prefix: z.string().nullish(),
  comparison_vector_value_column_prefix: z.string().nullish(),
  sql_dialect: z.string().nullish(),
  linker_uid: z.string().nullish(),
})

export type ModelJson = z.infer<typeof modelShape>
export type ComparisonJson = z.infer<typeof comparisonShape>
export type LevelJson = z.infer<typeof levelShape>
export type BlockingRuleJson = z.infer<typeof blockingRuleShape>
