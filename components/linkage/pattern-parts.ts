import type { ReviewersRun } from '@/lib/questions/linkage-run.types'

type Pattern = NonNullable<ReviewersRun['greyZone']>['patterns'][number]

export type PatternParts = {
  /** What the prior weighs; null where it is not known. */
  readonly prior: number | null
  readonly comparisons: readonly {
    readonly name: string
    readonly gamma: number
    /** Null where a value is missing, or the level is not known: it weighs nothing. */
    readonly label: string | null
    readonly weight: number | null
  }[]
  /** What is left of the mean weight: how rare or common the values are. */
  readonly rarity: number | null
}

/** Of what the mean match weight of a pattern is made: a waterfall that holds no value of a person. */
export function patternParts(pattern: Pattern, { parameters, prior }: ReviewersRun): PatternParts {
  const comparisons = Object.entries(pattern.gammas).map(([name, gamma]) => {
    const level = parameters.find((one) => one.name === name)?.levels.find((one) => one.gamma === gamma)
    return { name, gamma, label: level?.label ?? null, weight: level?.weight ?? null }
  })
  const start = prior === null || prior <= 0 || prior >= 1 ? null : Math.log2(prior / (1 - prior))
  const known = comparisons.every(({ gamma, weight }) => gamma < 0 || weight !== null)
  const sum = comparisons.reduce((total, { weight }) => total + (weight ?? 0), start ?? 0)
  return { prior: start, comparisons, rarity: start === null || !known ? null : pattern.weight - sum }
}
