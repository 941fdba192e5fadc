import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import type { TwinColumns } from './twins-guard'

/** How clusters are to be made: connected components at one threshold unless something else is asked for. */
export type ClusterRequest = {
  /** Match weights; the first is that of `cluster_id`, each has a column of its own where there are several. */
  readonly thresholds?: readonly number[]
  /** At most one record of each of these sources in a cluster. */
  readonly singleBest?: { readonly sources: readonly string[]; readonly ties?: 'lowest' | 'drop' }
  /** Join above, fracture below; `before` is a file of clusters of an earlier run. */
  readonly hysteresis?: { readonly join: number; readonly fracture: number; readonly before: string }
  /** A file of decisions on pairs. */
  readonly overrides?: string
  readonly twins?: TwinColumns
}

/**
 * Refuses what does not go together.
 *
 * @param edgeThreshold edges below it are left out, so that no cluster can be made below it
 */
export function refuseClusterRequest(
  { thresholds, singleBest, hysteresis }: ClusterRequest,
  model: LinkModel,
  edgeThreshold: number | undefined,
): void {
  const refuse = (sentence: string) => {
    throw new LinkageRefused(sentence)
  }
  if (hysteresis && thresholds)
    refuse('Joining above and fracturing below take the place of a threshold: give the one or the other.')
  if (hysteresis && singleBest)
    refuse(
      'Single best links cannot be made with joining above and fracturing below: give the one or the other.',
    )
  if (singleBest && model.linkType === 'dedupe_only')
    refuse('Single best links are between sources; the model finds the same person within one (dedupe_only).')
  if (singleBest && (thresholds?.length ?? 0) > 1)
    refuse('Single best links are made at one threshold; several were given.')
  if (thresholds && (thresholds.length === 0 || new Set(thresholds).size !== thresholds.length))
    refuse('Thresholds are one or several match weights, each once.')
  if (hysteresis && hysteresis.fracture > hysteresis.join)
    refuse('The weight at which clusters fracture cannot be above the one at which they join.')
  const lowest = hysteresis ? hysteresis.fracture : Math.min(...(thresholds ?? [Infinity]))
  if (edgeThreshold !== undefined && lowest < edgeThreshold)
    refuse(
      `Clusters cannot be made at ${lowest}: edges below ${edgeThreshold} are left out. Lower --threshold-match-weight.`,
    )
}
