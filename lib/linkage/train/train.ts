import type { LinkModel } from '../model/link-model'
import { termFrequencyTables } from '../predict/term-frequencies'
import type { Linkage } from '../predict/open-linkage'
import { emSession, type Session } from './em-session'
import { estimatePrior } from './estimate-prior'
import { estimateU } from './estimate-u'
import { mFromLabelColumn, mFromLabelledPairs } from './m-from-labels'
import { TrainedValues } from './trained-values'
import type { TrainingPlan } from './training-plan'

/** What a training did, beside the model that came of it: the parts that a model does not carry. */
export type TrainingManifest = {
  readonly plan: TrainingPlan
  readonly records: number
  readonly deterministicPairs: number | null
  readonly u: { readonly records: number; readonly all: boolean } | null
  readonly sessions: readonly {
    readonly rule: string
    readonly pairs: number
    readonly trained: readonly string[]
    readonly iterations: number
    readonly converged: boolean
    readonly prior: number
    readonly neverSeen: readonly string[]
  }[]
  readonly termFrequencies: readonly { readonly column: string; readonly values: number }[]
}

export type Training = {
  readonly model: LinkModel
  readonly sessions: readonly Session[]
  readonly values: TrainedValues
  readonly manifest: TrainingManifest
}

/**
 * Trains a model by a plan: the prior, then u, then m from labels, then m rule by rule. After each step a level's m and
 * u are the medians of what was found so far, so that a later session starts from what earlier ones found. Fixed values
 * stay; the prior of a session is not taken over.
 */
export async function train(
  model: LinkModel,
  linkage: Linkage,
  plan: TrainingPlan,
  { limit, onStep }: { limit?: number; onStep?: (words: string) => void } = {},
): Promise<Training> {
  const values = new TrainedValues()
  let trained = model
  const apply = () => {
    trained = { ...trained, comparisons: values.applied(trained.comparisons) }
  }
  const addAll = (
    kind: 'm' | 'u',
    by: string,
    share: (name: string, gamma: number) => number | undefined,
  ) => {
    for (const { name, levels } of model.comparisons)
      for (const [at, level] of levels.entries())
        if (!level.isNull) values.add(name, at, kind, share(name, level.gamma), by)
    apply()
  }
  let deterministicPairs: number | null = null
  if (plan.prior) {
    onStep?.('estimating the prior')
    const { prior, pairs } = await estimatePrior(model, linkage, plan.prior, limit)
    trained = { ...trained, prior }
    deterministicPairs = pairs
  }
  let u: TrainingManifest['u'] = null
  if (plan.u) {
    onStep?.('estimating u')
    const found = await estimateU(trained, linkage, plan.u)
    addAll('u', 'estimate u by random sampling', found.share)
    u = { records: found.records, all: found.all }
  }
  if (plan.labelColumn !== null) {
    onStep?.('estimating m from labels')
    addAll('m', 'estimate m from label column', await mFromLabelColumn(trained, linkage, plan.labelColumn))
  }
  if (plan.labelPairs !== null) {
    onStep?.('estimating m from labelled pairs')
    addAll('m', 'estimate m from pairwise labels', await mFromLabelledPairs(trained, linkage))
  }
  const sessions: Session[] = []
  for (const [at, session] of plan.sessions.entries()) {
    const done = await emSession(trained, linkage, session, `training_blocking_rules[${at}]`, {
      limit,
      onIteration: (iteration) => onStep?.(`training by rule ${at + 1}, iteration ${iteration}`),
    })
    sessions.push(done)
    addSession(values, model, done)
    apply()
  }
  const manifest: TrainingManifest = {
    plan,
    records: linkage.rows,
    deterministicPairs,
    u,
    sessions: sessions.map((session) => ({
      rule: session.plan.rule,
      pairs: session.pairs,
      trained: session.comparisons.map(({ name }) => name),
      iterations: session.result.history.length - 1,
      converged: session.result.converged,
      prior: session.result.history.at(-1)!.prior,
      neverSeen: [...session.result.unobserved],
    })),
    termFrequencies: await termFrequencyTables(linkage.duck, model),
  }
  return { model: trained, sessions, values, manifest }
}

function addSession(values: TrainedValues, model: LinkModel, { plan, result }: Session): void {
  for (const { name, levels } of result.history.at(-1)!.comparisons)
    for (const [at, level] of levels.entries()) {
      if (level.isNull) continue
      const seen = (kind: 'm' | 'u') => !result.unobserved.has(`${kind} ${name} ${level.gamma}`)
      const by = `EM, blocked on: ${plan.rule}`
      if (!plan.fixM && seen('m') && level.m !== null) values.add(name, at, 'm', level.m, by)
      if (!plan.fixU && seen('u') && level.u !== null) values.add(name, at, 'u', level.u, by)
    }
}
