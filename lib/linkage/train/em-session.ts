import { LinkageRefused } from '../model/linkage-refused'
import { bayesFactor } from '../model/level-facts'
import type { Comparison, LinkModel } from '../model/link-model'
import { exactUOf, findExactLevels } from '../predict/exact-u'
import { estimatePairs } from '../predict/estimate-pairs'
import type { Linkage } from '../predict/open-linkage'
import { block } from '../predict/predict'
import { gammaName } from '../predict/score-sql'
import { vectorSql } from '../predict/vector-sql'
import { exactColumns, levelColumns } from '../sql/level-columns'
import { parseExpression } from '../sql/parsed-expression'
import { ruleColumns } from '../sql/rule-facts'
import { expectationMaximisation, type EmResult } from './expectation-maximisation'
import type { SessionPlan } from './training-plan'

export type Session = {
  readonly plan: SessionPlan
  readonly pairs: number
  /** Comparisons of which no column is in the rule: the others cannot be trained by it. */
  readonly comparisons: readonly Comparison[]
  readonly result: EmResult
}

/**
 * One training session: the pairs of a rule, without the comparisons that the rule decides.
 *
 * @throws LinkageRefused where the rule finds no pair or leaves no comparison
 */
export async function emSession(
  model: LinkModel,
  linkage: Linkage,
  plan: SessionPlan,
  place: string,
  { limit, onIteration }: { limit?: number; onIteration?: (iteration: number, change: number) => void } = {},
): Promise<Session> {
  const { duck } = linkage
  const used = new Set(ruleColumns(await parseExpression(duck, plan.rule, place)))
  const comparisons: Comparison[] = []
  for (const comparison of model.comparisons)
    if (!(await columnsOfComparison(linkage, comparison)).some((column) => used.has(column)))
      comparisons.push(comparison)
  if (comparisons.length === 0)
    throw new LinkageRefused('uses every comparison, so none can be trained by it', place)
  const rules = [{ sql: plan.rule, explode: [] }]
  await estimatePairs(model, linkage, rules, { limit, place: place.replace(/\[\d+\]$/, '') })
  const pairs = await block(model, linkage, rules, 'training_pairs')
  if (pairs === 0)
    throw new LinkageRefused('finds no pair of records, so nothing can be trained by it', place)
  const adjusted = !plan.withoutTermFrequencies
  const vectors = vectorSql(model, linkage, 'training_pairs', comparisons, { adjusted })
  const gammas = comparisons.map((comparison) => gammaName(model, comparison)).join(', ')
  await duck.run(
    `CREATE OR REPLACE TABLE training_vectors AS ${
      adjusted ? vectors : `SELECT ${gammas}, count(*) AS pair_count FROM (${vectors}) GROUP BY ALL`
    }`,
  )
  const exact = await findExactLevels(duck, model.comparisons)
  const result = await expectationMaximisation(duck, model, 'training_vectors', {
    comparisons,
    prior: await startPrior(model, linkage, used),
    fixM: plan.fixM,
    fixU: plan.fixU,
    fixPrior: plan.fixPrior,
    exactU: exactUOf(exact, model.comparisons),
    adjusted,
    counted: !adjusted,
    onIteration,
  })
  await duck.run('DROP TABLE training_vectors; DROP TABLE training_pairs')
  return { plan, pairs, comparisons, result }
}

async function columnsOfComparison({ duck }: Linkage, comparison: Comparison): Promise<string[]> {
  const found = new Set<string>()
  for (const level of comparison.levels)
    if (!level.isElse)
      for (const column of levelColumns(await parseExpression(duck, level.sql, comparison.name)))
        found.add(column)
  return [...found]
}

/**
 * The prior among the pairs of a rule: the model's odds times the Bayes factors of the exact-match levels that the rule
 * implies, those over several columns first, each column once. Source: Splink 4.0.16, `settings.py`.
 */
async function startPrior(model: LinkModel, { duck }: Linkage, ruled: ReadonlySet<string>): Promise<number> {
  const exact: { columns: string[]; factor: number }[] = []
  for (const comparison of model.comparisons)
    for (const level of comparison.levels) {
      if (level.isElse) continue
      const columns = exactColumns(await parseExpression(duck, level.sql, comparison.name))
      if (columns) exact.push({ columns, factor: bayesFactor(level) })
    }
  exact.sort((a, b) => b.columns.length - a.columns.length)
  const left = new Set(ruled)
  let odds = model.prior / (1 - model.prior)
  for (const { columns, factor } of exact) {
    if (!columns.every((column) => left.has(column))) continue
    for (const column of columns) left.delete(column)
    odds *= factor
  }
  return odds / (1 + odds)
}
