import type { Duck } from '@/lib/database/duck/open-duck'
import type { Comparison, Level, LinkModel } from '../model/link-model'
import { mOf, uOf } from '../model/level-facts'
import type { ExactU } from '../predict/exact-u'
import { scoreSql } from '../predict/score-sql'
import { levelShare, sumLevels, type LevelSums } from './level-sums'

/** A level that no pair of a session is at counts as this there, and is not written to the model. */
const notObserved = 1e-6

/** The parameters after an iteration; the first step of a history are the start values. */
export type EmStep = { readonly prior: number; readonly comparisons: readonly Comparison[] }

export type EmResult = {
  readonly history: readonly EmStep[]
  readonly converged: boolean
  /** `m` or `u` of a level was never observed: `comparison gamma`. */
  readonly unobserved: ReadonlySet<string>
}

export type EmOptions = {
  readonly comparisons: readonly Comparison[]
  /** Start value: the prior among the pairs of the table. */
  readonly prior: number
  readonly fixM?: boolean
  readonly fixU?: boolean
  readonly fixPrior?: boolean
  readonly exactU: ExactU
  readonly adjusted?: boolean
  /** A column with how many pairs a row stands for; one without. */
  readonly counted?: boolean
  readonly onIteration?: (iteration: number, change: number) => void
}

/**
 * Expectation maximisation over comparison vectors: scores each pair with the parameters so far, takes the shares of
 * the expected matches (and non-matches) at each level as new ones, until no parameter moves by the model's
 * `em_convergence` or its `max_iterations` are done.
 *
 * Source: Splink 4.0.16, `expectation_maximisation.py`; Fellegi and Sunter 1969, Winkler 1988.
 *
 * @param vectors a table with the gammas, and the term frequencies where these count
 */
export async function expectationMaximisation(
  duck: Duck,
  model: LinkModel,
  vectors: string,
  options: EmOptions,
): Promise<EmResult> {
  const history: EmStep[] = [{ prior: options.prior, comparisons: options.comparisons }]
  const unobserved = new Set<string>()
  const adjusted = options.adjusted ?? true
  const times = options.counted ? ' * pair_count' : ''
  for (let iteration = 1; iteration <= model.maxIterations; iteration++) {
    const last = history.at(-1)!
    const scored = scoreSql(model, last.comparisons, `SELECT * FROM ${vectors}`, options.exactU, {
      adjusted,
      prior: last.prior,
    })
    const { sums, totals } = await sumLevels(duck, model, last.comparisons, `(${scored})`, {
      m: `match_probability${times}`,
      u: `(1 - match_probability)${times}`,
    })
    const next: EmStep = {
      prior: options.fixPrior ? last.prior : totals.m! / (totals.m! + totals.u!),
      comparisons: last.comparisons.map((comparison) => ({
        ...comparison,
        levels: comparison.levels.map((level) =>
          maximised(comparison, level, sums.m!, sums.u!, options, unobserved),
        ),
      })),
    }
    history.push(next)
    const change = largestChange(last, next)
    options.onIteration?.(iteration, change)
    if (change < model.emConvergence) return { history, converged: true, unobserved }
  }
  return { history, converged: false, unobserved }
}

function maximised(
  comparison: Comparison,
  level: Level,
  m: LevelSums,
  u: LevelSums,
  { fixM, fixU }: EmOptions,
  unobserved: Set<string>,
): Level {
  if (level.isNull) return level
  const take = (sums: LevelSums, kind: 'm' | 'u') => {
    const share = levelShare(sums, comparison.name, level.gamma)
    if (share === undefined) unobserved.add(`${kind} ${comparison.name} ${level.gamma}`)
    return share ?? notObserved
  }
  return {
    ...level,
    m: fixM || level.fixM ? level.m : take(m, 'm'),
    u: fixU || level.fixU ? level.u : take(u, 'u'),
  }
}

function largestChange(before: EmStep, after: EmStep): number {
  let most = Math.abs(after.prior - before.prior)
  for (const [index, comparison] of after.comparisons.entries())
    for (const [at, level] of comparison.levels.entries()) {
      const old = before.comparisons[index]!.levels[at]!
      if (level.isNull) continue
      most = Math.max(most, Math.abs(mOf(level) - mOf(old)), Math.abs(uOf(level) - uOf(old)))
    }
  return most
}
