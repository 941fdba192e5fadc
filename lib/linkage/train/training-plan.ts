import { z } from 'zod'
import { LinkageRefused } from '../model/linkage-refused'
import { firstFault } from '../model/shape-fault'
import type { Expression } from '../predict/check-model'

const ruleShape = z.union([
  z.string().min(1),
  z.strictObject({
    blocking_rule: z.string().min(1),
    fix_m_probabilities: z.boolean().default(false),
    fix_u_probabilities: z.boolean().default(true),
    fix_probability_two_random_records_match: z.boolean().default(false),
    estimate_without_term_frequencies: z.boolean().default(false),
  }),
])

const planShape = z.strictObject({
  /** The prior from rules that only true matches meet, and the share of matches that they find. */
  deterministic_matching_rules: z.array(z.string().min(1)).min(1).optional(),
  recall: z.number().gt(0).max(1).optional(),
  estimate_u: z
    .strictObject({
      max_pairs: z.number().min(1).default(1e6),
      seed: z.number().int().optional(),
      /** Stop early once every level was seen so often, as Splink 5 does (its default is 100); null never stops. */
      min_count_per_level: z.number().int().min(1).nullable().default(null),
    })
    .optional(),
  training_blocking_rules: z.array(ruleShape).optional(),
  /** m from a column that says who is who. */
  label_column: z.string().min(1).optional(),
  /** m from a file of pairs that people know to be one person; its place as seen from the plan. */
  label_pairs: z.string().min(1).optional(),
})

/** What is trained, how and in which order: the prior, u, m from labels, m by expectation maximisation. */
export type TrainingPlan = {
  readonly prior: { readonly rules: readonly string[]; readonly recall: number } | null
  readonly u: {
    readonly maxPairs: number
    readonly seed: number | null
    readonly minCountPerLevel: number | null
  } | null
  readonly sessions: readonly SessionPlan[]
  readonly labelColumn: string | null
  readonly labelPairs: string | null
}

export type SessionPlan = {
  readonly rule: string
  readonly fixM: boolean
  readonly fixU: boolean
  readonly fixPrior: boolean
  readonly withoutTermFrequencies: boolean
}

/** Reads a training plan; its names are those of Splink's training functions. @throws LinkageRefused at its fault */
export function readTrainingPlan(json: unknown): TrainingPlan {
  const parsed = planShape.safeParse(json)
  if (!parsed.success) throw firstFault(parsed.error)
  const given = parsed.data
  if ((given.deterministic_matching_rules === undefined) !== (given.recall === undefined))
    throw new LinkageRefused('deterministic_matching_rules and recall go together', 'recall')
  const sessions = (given.training_blocking_rules ?? []).map((rule, at): SessionPlan => {
    if (typeof rule === 'string')
      return { rule, fixM: false, fixU: true, fixPrior: false, withoutTermFrequencies: false }
    if (rule.fix_m_probabilities && rule.fix_u_probabilities)
      throw new LinkageRefused(
        'fixes both m and u, so there is nothing to train',
        `training_blocking_rules[${at}]`,
      )
    return {
      rule: rule.blocking_rule,
      fixM: rule.fix_m_probabilities,
      fixU: rule.fix_u_probabilities,
      fixPrior: rule.fix_probability_two_random_records_match,
      withoutTermFrequencies: rule.estimate_without_term_frequencies,
    }
  })
  const u = given.estimate_u
  return {
    prior:
      given.recall === undefined
        ? null
        : { rules: given.deterministic_matching_rules!, recall: given.recall },
    u: u ? { maxPairs: u.max_pairs, seed: u.seed ?? null, minCountPerLevel: u.min_count_per_level } : null,
    sessions,
    labelColumn: given.label_column ?? null,
    labelPairs: given.label_pairs ?? null,
  }
}

/** Every SQL text of a plan, to be checked with those of the model. */
export function planExpressions(plan: TrainingPlan): Expression[] {
  const rule = (place: string) => (sql: string, at: number) => ({
    sql,
    place: `${place}[${at}]`,
    over: 'rule' as const,
  })
  return [
    ...(plan.prior?.rules ?? []).map(rule('deterministic_matching_rules')),
    ...plan.sessions.map((session) => session.rule).map(rule('training_blocking_rules')),
  ]
}
