import type { LinkModel } from '../model/link-model'
import { estimatePairs } from '../predict/estimate-pairs'
import type { Linkage } from '../predict/open-linkage'
import { ruleSql } from '../specification/level-sql'
import type { LinkSpecification, SameColumns } from '../specification/specification'
import { train, type TrainingManifest } from '../train/train'
import { readTrainingPlan } from '../train/training-plan'

/** Pairs that a rule must have at least to be learnt of. */
const least = 200
export const seed = 1
const sampledPairs = 1e6
/** No level says more than this share allows: a thousand matches without one are no proof that there are none. */
const leastM = 0.0005

export type PeopleTraining = {
  readonly model: LinkModel
  readonly manifest: TrainingManifest | null
  readonly rules: readonly string[]
  readonly recall: number
}

/**
 * Trains the model of a specification on the records themselves: the prior of pairs with the same personal number, as large
 * a part of all matches as records with such numbers tell; u of random pairs; m rule by rule. Rules that find too few pairs
 * are left out; where none is left, the specification's own shares stay.
 *
 * @param filled share of records that have a column
 */
export async function trainPeople(
  specification: LinkSpecification,
  model: LinkModel,
  linkage: Linkage,
  filled: (column: string) => number,
  options: { readonly limit: number; readonly onStep?: (words: string) => void },
): Promise<PeopleTraining> {
  const deterministic = await worthwhile(model, linkage, specification.deterministic, options.limit)
  const sessions = await worthwhile(model, linkage, specification.training, options.limit)
  const missed = deterministic.reduce(
    (share, columns) => share * (1 - columns.reduce((all, column) => all * filled(column) ** 2, 1)),
    1,
  )
  const rules = deterministic.map((columns) => ruleSql('duckdb', columns))
  if (rules.length === 0) return { model, manifest: null, rules, recall: 0 }
  const recall = Math.max(0.01, 1 - missed)
  const done = await train(
    model,
    linkage,
    readTrainingPlan({
      deterministic_matching_rules: rules,
      recall,
      estimate_u: { max_pairs: sampledPairs, seed },
      training_blocking_rules: sessions.map((columns) => ({
        blocking_rule: ruleSql('duckdb', columns),
        estimate_without_term_frequencies: true,
      })),
    }),
    options,
  )
  return { model: tempered(done.model), manifest: done.manifest, rules, recall }
}

async function worthwhile(
  model: LinkModel,
  linkage: Linkage,
  rules: readonly SameColumns[],
  limit: number,
): Promise<SameColumns[]> {
  const kept: SameColumns[] = []
  for (const columns of rules) {
    const [pairs] = await estimatePairs(model, linkage, [{ sql: ruleSql('duckdb', columns), explode: [] }], {
      limit: Infinity,
    })
    if (pairs! >= least && pairs! <= limit) kept.push(columns)
  }
  return kept
}

const tempered = (model: LinkModel): LinkModel => ({
  ...model,
  comparisons: model.comparisons.map((comparison) => ({
    ...comparison,
    levels: comparison.levels.map((level) =>
      level.m === null || level.isNull ? level : { ...level, m: Math.max(level.m, leastM) },
    ),
  })),
})
