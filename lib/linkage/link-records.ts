import path from 'node:path'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { ClusterReport } from './cluster/cluster-warnings'
import type { ClusterRequest } from './cluster/cluster-request'
import { makeClusters, type Clusters } from './cluster/make-clusters'
import { writeClusters } from './cluster/write-clusters'
import { engineVersions } from './engine-versions'
import { parameterRows, weightHistogram } from './evaluate/charts'
import type { LinkModel } from './model/link-model'
import { estimatePairs } from './predict/estimate-pairs'
import type { Linkage } from './predict/open-linkage'
import { block, writeEdges } from './predict/predict'
import { termFrequencyTables } from './predict/term-frequencies'
import { stopwatch } from './stopwatch'
import type { Training } from './train/train'

/** What `linkRecords` needs of a request. */
export type RecordsRequest = {
  readonly thresholdWeight?: number
  readonly maxPairs?: number
  readonly withValues?: boolean
  readonly cluster?: ClusterRequest
  readonly onStep?: (words: string) => void
}

/** What a run did; `report.json` holds it. */
export type LinkReport = {
  readonly records: number
  readonly sources: Linkage['sources']
  readonly pairs: number
  readonly edges: number
  readonly clusters: number
  readonly [more: string]: unknown
}

/**
 * Blocks, scores and clusters the records of a linkage: writes `edges.parquet` and `clusters.parquet` into a folder.
 *
 * @param warnings what was found of the model before
 */
export async function linkRecords(
  model: LinkModel,
  linkage: Linkage,
  folder: string,
  request: RecordsRequest,
  warnings: readonly string[],
  training: Training | null,
): Promise<LinkReport> {
  const started = performance.now()
  const { seconds, processor, timed } = stopwatch()
  const comparisons = await estimatePairs(model, linkage, model.blockingRules, { limit: request.maxPairs })
  request.onStep?.('finding candidate pairs')
  const pairs = await timed('blocking', () => block(model, linkage))
  const edgesFile = path.join(folder, 'edges.parquet')
  request.onStep?.(`scoring ${pairs.toLocaleString('en-GB')} pairs`)
  await timed('scoring', () =>
    writeEdges(model, linkage, edgesFile, {
      thresholdWeight: request.thresholdWeight,
      withValues: request.withValues,
    }),
  )
  const threshold = request.thresholdWeight ?? 0
  const edges = `read_parquet(${sqlText(edgesFile)})`
  const asked = request.cluster ?? {}
  request.onStep?.('clustering')
  const clusters = await timed('clustering', async () => {
    const made = await makeClusters(model, linkage, edges, asked, threshold)
    await writeClusters(model, linkage, path.join(folder, 'clusters.parquet'), made.at)
    return made
  })
  const [[at, report]] = [...clusters.reports] as [[number, ClusterReport]]
  const { histogram, termFrequencies } = await timed('reporting', async () => ({
    histogram: await weightHistogram(linkage.duck, edges),
    termFrequencies: await termFrequencyTables(linkage.duck, model),
  }))
  return {
    records: linkage.rows,
    sources: linkage.sources,
    link_type: model.linkType,
    comparisons_per_rule_at_most: comparisons,
    pairs,
    edges: histogram.reduce((sum, bin) => sum + bin.pairs, 0),
    edge_threshold_match_weight: request.thresholdWeight ?? null,
    clustering: clusteringWords(asked),
    cluster_threshold_match_weight: at,
    clusters: report.clusters,
    singletons: report.singletons,
    largest_cluster: report.largest,
    cluster_sizes: Object.fromEntries(report.sizes),
    large_clusters: report.large.length,
    chained_clusters: report.chained.length,
    thresholds: [...clusters.reports].map(([weight, one]) => ({
      match_weight: weight,
      clusters: one.clusters,
      singletons: one.singletons,
      largest_cluster: one.largest,
    })),
    overrides: clusters.overrides && {
      same: clusters.overrides.overrides.filter(({ same }) => same).length,
      not_same: clusters.overrides.overrides.filter(({ same }) => !same).length,
      not_same_but_together: clusters.overrides.stillTogether,
      of_unknown_records: clusters.overrides.unknown,
    },
    twins_held_apart: clusters.heldTwins,
    match_weights: histogram,
    parameters: parameterRows(model),
    column_types: Object.fromEntries(linkage.columns),
    term_frequencies: termFrequencies,
    training: training?.manifest ?? null,
    warnings: [...warnings, ...clusterWarnings(report), ...overrideWarnings(clusters)],
    engine: await engineVersions(linkage.duck),
    seconds: { ...seconds, total: Math.round(performance.now() - started) / 1000 },
    processor_seconds: processor,
  }
}

function clusterWarnings(clusters: ClusterReport): string[] {
  const warnings: string[] = []
  if (clusters.large.length > 0)
    warnings.push(
      `${clusters.large.length} clusters have more than 50 records; the largest has ${clusters.largest}.`,
    )
  if (clusters.chained.length > 0)
    warnings.push(
      `${clusters.chained.length} clusters of four or more records hang together by few links: they may be several people.`,
    )
  return warnings
}

function overrideWarnings({ overrides }: Clusters): string[] {
  const warnings: string[] = []
  if (overrides && overrides.unknown > 0)
    warnings.push(`${overrides.unknown} overrides are of records that are not in the inputs.`)
  if (overrides && overrides.stillTogether > 0)
    warnings.push(
      `${overrides.stillTogether} overrides say "not the same" of records that other links still bring together.`,
    )
  return warnings
}

function clusteringWords({ hysteresis, singleBest }: ClusterRequest): object {
  if (hysteresis) return { method: 'hysteresis', join: hysteresis.join, fracture: hysteresis.fracture }
  if (singleBest)
    return { method: 'single best links', ties: singleBest.ties ?? 'lowest', sources: singleBest.sources }
  return { method: 'connected components' }
}
