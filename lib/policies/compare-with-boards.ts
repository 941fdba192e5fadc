import type { SeriesPoint } from '@/lib/questions/measure-series.types'
import { describeDifference } from '@/lib/statistics/effects/describe-difference'
import { describeSynthetic } from '@/lib/statistics/effects/describe-synthetic'
import {
  differenceInDifferences,
  type DifferenceInDifferences,
} from '@/lib/statistics/effects/difference-in-differences'
import { percentAmount, type Amount } from '@/lib/statistics/effects/effect-amount'
import { placeboControls, type PlaceboControls } from '@/lib/statistics/effects/placebo-controls'
import { StatisticsError } from '@/lib/statistics/statistics-error'
import { message, type Message } from '@/lib/text/message'
import type { Evaluation } from './evaluate-series'

/** A board with the same measure by the same periods. */
export type BoardSeries = { readonly areaId: number; readonly points: readonly SeriesPoint[] }

export type BoardComparison =
  | { readonly kind: 'refused'; readonly words: Message }
  | {
      readonly kind: 'compared'
      readonly boards: number
      readonly difference: DifferenceInDifferences
      readonly synthetic: PlaceboControls
      /** Boards of the mix with their weights, the heaviest first; those with next to none are left out. */
      readonly mix: readonly { readonly areaId: number; readonly weight: number }[]
      readonly differenceWords: readonly Message[]
      readonly syntheticWords: readonly Message[]
    }

/** Fewer boards cannot show that a gap is rare. */
export const leastBoards = 20
/** Weights below are of no account. */
const leastWeight = 0.005

/**
 * The board beside the others, by difference-in-differences and by a mix of boards that had followed it closely. Both on
 * logarithms, so that large and small boards can move in parallel.
 *
 * @param own the evaluation of the board, whose periods are used
 * @param others boards without the change; those that lack a period are left out
 */
export function compareWithBoards(
  areaId: number,
  own: Evaluation,
  others: readonly BoardSeries[],
): BoardComparison {
  const refused = (key: 'few' | 'none' | 'evaluation'): BoardComparison => ({
    kind: 'refused',
    words: message(`changes.compared.${key}`, { least: leastBoards }),
  })
  if (own.kind === 'refused') return refused('evaluation')
  const places = own.line.map(({ place }) => place)
  const complete = others.flatMap(({ areaId: id, points }) => {
    const values = places.flatMap((place) => {
      const figure = points[place]?.figure
      return figure?.kind === 'value' && figure.value > 0 ? [Math.log(figure.value)] : []
    })
    return values.length === places.length ? [{ id, values }] : []
  })
  if (own.line.some(({ observed }) => observed <= 0) || complete.length < leastBoards) return refused('few')
  const panel = {
    units: [areaId, ...complete.map(({ id }) => id)].map(String),
    times: places,
    outcomes: [own.line.map(({ observed }) => Math.log(observed)), ...complete.map(({ values }) => values)],
  }
  try {
    const difference = differenceInDifferences(
      panel,
      panel.units.map((_, i) => i === 0),
      own.start,
    )
    const synthetic = placeboControls(panel, panel.units[0]!, own.start)
    return {
      kind: 'compared',
      boards: complete.length,
      ...{ difference, synthetic },
      mix: synthetic.treated.weights
        .filter(({ weight }) => weight >= leastWeight)
        .sort((a, b) => b.weight - a.weight)
        .map(({ unit, weight }) => ({ areaId: Number(unit), weight })),
      differenceWords: describeDifference(difference, ofLogarithm(difference.effect.estimate)),
      syntheticWords: describeSynthetic(synthetic, ofLogarithm(synthetic.treated.meanGap)),
    }
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error
    return refused('none')
  }
}

/** A size on logarithms in per cent, upwards or downwards as the effect is. */
function ofLogarithm(effect: number): Amount {
  return (size) => percentAmount(Math.abs(Math.expm1(Math.sign(effect) * size)))
}
