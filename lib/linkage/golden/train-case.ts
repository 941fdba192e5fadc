import { z } from 'zod'
import { mOf, uOf } from '../model/level-facts'
import type { Comparison, LinkModel } from '../model/link-model'
import { train } from '../train/train'
import { openRecords, readJson, tutorialPlan, untrained } from './fake-1000'
import { Faults } from './near'

const historyShape = z.array(
  z.object({
    session: z.string(),
    iteration: z.number(),
    lam: z.number(),
    levels: z.array(z.object({ comparison: z.string(), gamma: z.number(), m: z.number(), u: z.number() })),
  }),
)

/** Trains the model from nothing and holds its parameters against those that Splink trained, step by step. */
export async function trainCase(folder: string, wanted: LinkModel, historyFile?: string): Promise<string[]> {
  const faults = new Faults()
  const blank = untrained(wanted)
  const linkage = await openRecords(folder, blank, true)
  try {
    const { model, sessions } = await train({ ...blank, prior: 0.0001 }, linkage, tutorialPlan)
    faults.near('prior', model.prior, wanted.prior)
    faults.same('iterations of (first_name, surname)', sessions[0]!.result.history.length - 1, 12)
    faults.same('iterations of (dob)', sessions[1]!.result.history.length - 1, 11)
    sameParameters(faults, model.comparisons, wanted.comparisons)
    if (historyFile) {
      const history = historyShape.parse(readJson(folder, historyFile))
      for (const [at, name] of ['first_name+surname', 'dob'].entries())
        for (const step of history.filter(({ session }) => session === name)) {
          const mine = sessions[at]!.result.history[step.iteration]
          const where = `${name}, iteration ${step.iteration}`
          faults.near(`${where}: prior`, mine?.prior, step.lam)
          for (const level of step.levels) {
            const found = mine?.comparisons
              .find((comparison) => comparison.name === level.comparison)
              ?.levels.find(({ gamma }) => gamma === level.gamma)
            faults.near(`${where}: m of ${level.comparison} ${level.gamma}`, found && mOf(found), level.m)
            faults.near(`${where}: u of ${level.comparison} ${level.gamma}`, found && uOf(found), level.u)
          }
        }
    }
    return faults.list()
  } finally {
    linkage.close()
  }
}

/** m and u, level by level; one that was not trained must be missing in both. */
export function sameParameters(
  faults: Faults,
  got: readonly Comparison[],
  wanted: readonly Comparison[],
): void {
  for (const [index, comparison] of wanted.entries())
    for (const [at, level] of comparison.levels.entries())
      for (const kind of ['m', 'u'] as const) {
        const where = `${kind} of ${comparison.name}, gamma ${level.gamma}`
        const mine = got[index]?.levels[at]?.[kind]
        if (level[kind] === null) faults.same(where, mine ?? null, null)
        else faults.near(where, mine, level[kind])
      }
}
