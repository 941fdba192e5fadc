import { LinkageRefused } from './linkage-refused'
import type { BlockingRule, LinkModel } from './link-model'
import { modelShape, type BlockingRuleJson, type ModelJson } from './model-shape'
import { readComparison } from './read-comparison'
import { firstFault } from './shape-fault'
import { unquoted } from './unquoted'

/** A model, and what a person should know of how it was read. */
export type ModelRead = { readonly model: LinkModel; readonly warnings: readonly string[] }

/**
 * Reads Splink's model JSON, in the form of version 4 or of version 5.
 *
 * @param json what JSON.parse gave
 * @throws LinkageRefused where it is no such model, saying what is wrong at which place
 */
export function readModel(json: unknown): ModelRead {
  const parsed = modelShape.safeParse(json)
  if (!parsed.success) throw firstFault(parsed.error)
  const given = parsed.data
  const warnings: string[] = []
  const warn = (sentence: string) => void warnings.push(sentence)
  refuseDialect(given)
  const comparisons = given.comparisons.map((comparison, index) =>
    readComparison(comparison, `comparisons[${index}]`, warn),
  )
  refuseTwins(comparisons.map(({ name }) => name))
  const blockingRules = (given.blocking_rules_to_generate_predictions ?? []).map((rule, index) =>
    readBlockingRule(rule, `blocking_rules_to_generate_predictions[${index}]`, warn),
  )
  const weightIs =
    given.match_weight_column_prefix != null && given.bayes_factor_column_prefix == null
      ? 'match-weight'
      : 'bayes-factor'
  if (given.probability_two_random_records_match == null)
    warn('The model has no probability_two_random_records_match: 0.0001 is taken, as Splink does.')
  const model: LinkModel = {
    linkType: given.link_type,
    prior: given.probability_two_random_records_match ?? 0.0001,
    blockingRules,
    comparisons,
    emConvergence: given.em_convergence ?? 0.0001,
    maxIterations: given.max_iterations ?? 25,
    uniqueId: unquoted(given.unique_id_column_name ?? 'unique_id'),
    sourceDataset: unquoted(given.source_dataset_column_name ?? 'source_dataset'),
    retainMatching: given.retain_matching_columns ?? true,
    retainIntermediate: given.retain_intermediate_calculation_columns ?? false,
    additionalColumns: (given.additional_columns_to_retain ?? []).map(unquoted),
    prefixes: {
      gamma: given.comparison_vector_value_column_prefix ?? 'gamma_',
      termFrequency: given.term_frequency_adjustment_column_prefix ?? 'tf_',
      weight:
        (weightIs === 'match-weight' ? given.match_weight_column_prefix : given.bayes_factor_column_prefix) ??
        'bf_',
      weightIs,
    },
    dialect: 'duckdb',
    linkerUid: given.linker_uid ?? null,
  }
  return { model, warnings }
}

function readBlockingRule(
  rule: BlockingRuleJson,
  place: string,
  warn: (sentence: string) => void,
): BlockingRule {
  if (typeof rule === 'string') return { sql: rule, explode: [] }
  if (rule.sql_dialect && rule.sql_dialect !== 'duckdb') throw otherDialect(rule.sql_dialect, place)
  const explode = (rule.arrays_to_explode ?? []).map(unquoted)
  const salted = rule.salting_partitions != null && rule.salting_partitions > 1
  if (salted && explode.length > 0)
    throw new LinkageRefused(
      'has both salting_partitions and arrays_to_explode, which do not go together',
      place,
    )
  if (salted) warn(`${place}: salting_partitions only spreads work over machines and is not used here.`)
  return { sql: rule.blocking_rule, explode }
}

function refuseDialect(given: ModelJson): void {
  if (given.sql_dialect && given.sql_dialect !== 'duckdb')
    throw otherDialect(given.sql_dialect, 'sql_dialect')
}

const otherDialect = (dialect: string, place: string) =>
  new LinkageRefused(
    `the model's SQL is written for ${dialect}; this engine is DuckDB. Save the model from Splink with its DuckDB backend`,
    place,
  )

function refuseTwins(names: readonly string[]): void {
  const twin = names.findIndex((name, index) => names.indexOf(name) !== index)
  if (twin !== -1)
    throw new LinkageRefused(
      `another comparison has the same name "${names[twin]}"`,
      `comparisons[${twin}].output_column_name`,
    )
}
