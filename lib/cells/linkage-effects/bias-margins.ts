export type BiasDraws = {
  readonly measure: string
  readonly breakdown: string
  readonly category: string
  readonly cases: number
  /** How far the figure moved each time that links were taken away. */
  readonly draws: readonly number[]
}

/** Of the normal distribution, 97.5 %. */
const z = 1.96
/** So many figures tell how far draws lie apart; of fewer, those like them are taken in. */
const leastFigures = 10

/**
 * What missed links add to each figure, and half the width of its 95 % interval. Two things make it unsure: how many links
 * are missing, which moves it in proportion; and which ones they are, which is chance and more so the fewer cases there
 * are. The second is seen in how far apart two draws lie. A single pair of draws says little, so the variance is taken
 * together, as a constant over the number of cases, over the figures of one category of a measure in all areas: what is in
 * a group that only a linked record tells changes with every missed link, what is in all of a board hardly does, and
 * together they would make the groups look surer than they are.
 *
 * With k draws of variance v the mean has v ÷ k, and what really is missing is one draw more: v × (1 + 1 ÷ k).
 *
 * @param unsure how far the share of missing links may be off at 95 %, as a share of it
 */
export function biasMargins(
  figures: readonly BiasDraws[],
  unsure: number,
): readonly { readonly mean: number | null; readonly margin: number | null }[] {
  const pooled = new Map<string, { sum: number; count: number }>()
  for (const figure of figures) {
    const { cases, draws } = figure
    if (draws.length < 2) continue
    for (const pool of poolsOf(figure)) {
      const { sum, count } = pooled.get(pool) ?? { sum: 0, count: 0 }
      pooled.set(pool, { sum: sum + varianceOf(draws) * cases, count: count + 1 })
    }
  }
  return figures.map((figure) => {
    const { cases, draws } = figure
    if (draws.length === 0) return { mean: null, margin: null }
    const mean = meanOf(draws)
    const pools = poolsOf(figure).flatMap((pool) => pooled.get(pool) ?? [])
    const of = pools.find(({ count }) => count >= leastFigures) ?? pools.at(-1)
    if (!of || draws.length < 2) return { mean, margin: null }
    const variance = (of.sum / of.count / cases) * (1 + 1 / draws.length)
    return { mean, margin: Math.hypot(mean * unsure, z * Math.sqrt(variance)) }
  })
}

/** The figures that one is taken together with: the most alike first. */
const poolsOf = ({ measure, breakdown, category }: BiasDraws): readonly string[] => [
  `${measure} ${breakdown} ${category}`,
  `${measure} ${breakdown}`,
  measure,
]

const meanOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1)
}
