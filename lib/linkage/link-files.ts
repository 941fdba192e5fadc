import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { reportClusters } from './cluster/cluster-warnings'
import { connectedComponents } from './cluster/connected-components'
import { readLinks } from './cluster/link-columns'
import { linksOfEdges, storeClusters, writeClusters } from './cluster/write-clusters'
import { sqlText } from '@/lib/database/duck/sql-text'
import { parameterRows, weightHistogram } from './evaluate/charts'
import { LinkageRefused } from './model/linkage-refused'
import type { LinkModel } from './model/link-model'
import { readModel } from './model/read-model'
import { writeModel } from './model/write-model'
import { estimatePairs } from './predict/estimate-pairs'
import { openLinkage, type Linkage } from './predict/open-linkage'
import { block, writeEdges } from './predict/predict'
import { termFrequencyTables } from './predict/term-frequencies'
import { linkFailure } from './link-failure'
import { train, type Training } from './train/train'
import { planExpressions, readTrainingPlan } from './train/training-plan'
import { engineVersions } from './engine-versions'

export type LinkRequest = {
  readonly model: string
  readonly inputs: readonly string[]
  readonly out: string
  /** Edges below it are left out, and clusters are made at it. Without: every edge, clusters at a weight of 0. */
  readonly thresholdWeight?: number
  readonly train?: string
  readonly sources?: readonly string[]
  readonly maxPairs?: number
  readonly withValues?: boolean
  readonly memoryLimit?: string
  readonly threads?: number
  readonly signal?: AbortSignal
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
 * Links files by a model: writes `edges.parquet`, `clusters.parquet`, `report.json`, and `model.json` with what was
 * trained. All of it is made in a folder beside and moved at the end, so the folder is there whole or not at all.
 *
 * @throws LinkageRefused before the work where the model, the inputs or the folder are not right, and where memory or
 *   disk run out during it; the signal's reason after an abort
 */
export async function linkFiles(request: LinkRequest): Promise<LinkReport> {
  refuseOut(request.out)
  for (const file of request.inputs)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new LinkageRefused(`There is no file ${file}.`)
  const { model, warnings } = readModel(readJsonFile(request.model, 'model'))
  const plan =
    request.train === undefined ? null : readTrainingPlan(readJsonFile(request.train, 'training plan'))
  const parent = path.dirname(path.resolve(request.out))
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(path.join(parent, `.${path.basename(request.out)}-`))
  const work = path.join(folder, 'work')
  const result = path.join(folder, 'result')
  try {
    await mkdir(work)
    await mkdir(result)
    request.onStep?.('checking the model and reading the records')
    const linkage = await openLinkage(model, {
      inputs: request.inputs,
      sources: request.sources,
      also: plan ? planExpressions(plan) : [],
      alsoColumns: plan?.labelColumn ? [plan.labelColumn] : [],
      folders: [result],
      temporaryFolder: work,
      memoryLimit: request.memoryLimit,
      threads: request.threads,
      signal: request.signal,
    })
    try {
      const training = plan
        ? await train(model, linkage, plan, { limit: request.maxPairs, onStep: request.onStep })
        : null
      const report = await linked(training?.model ?? model, linkage, result, request, warnings, training)
      await writeFile(
        path.join(result, 'model.json'),
        json(modelJson(training?.model ?? model, request.model, training)),
      )
      await writeFile(path.join(result, 'report.json'), json(report))
      await rm(request.out, { recursive: true, force: true })
      await rename(result, request.out)
      return report
    } finally {
      linkage.close()
    }
  } catch (error) {
    request.signal?.throwIfAborted()
    throw linkFailure(error)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function linked(
  model: LinkModel,
  linkage: Linkage,
  folder: string,
  request: LinkRequest,
  warnings: readonly string[],
  training: Training | null,
): Promise<LinkReport> {
  const started = performance.now()
  const seconds: Record<string, number> = {}
  const timed = async <T>(name: string, words: string, work: () => Promise<T>): Promise<T> => {
    request.onStep?.(words)
    const from = performance.now()
    const done = await work()
    seconds[name] = Math.round(performance.now() - from) / 1000
    return done
  }
  const comparisons = await estimatePairs(model, linkage, model.blockingRules, { limit: request.maxPairs })
  const pairs = await timed('blocking', 'finding candidate pairs', () => block(model, linkage))
  const edgesFile = path.join(folder, 'edges.parquet')
  await timed('scoring', `scoring ${pairs.toLocaleString('en-GB')} pairs`, () =>
    writeEdges(model, linkage, edgesFile, {
      thresholdWeight: request.thresholdWeight,
      withValues: request.withValues,
    }),
  )
  const threshold = request.thresholdWeight ?? 0
  const edges = `read_parquet(${sqlText(edgesFile)})`
  const clusters = await timed('clustering', 'clustering', async () => {
    const links = await readLinks(
      linkage.duck,
      `${linksOfEdges(model, edges)} WHERE e.match_weight >= ${threshold.toExponential()}`,
    )
    const roots = connectedComponents(linkage.rows, links, threshold)
    await storeClusters(linkage, roots)
    await writeClusters(model, linkage, path.join(folder, 'clusters.parquet'))
    return reportClusters(roots, links, threshold)
  })
  const histogram = await weightHistogram(linkage.duck, edges)
  seconds.total = Math.round(performance.now() - started) / 1000
  return {
    records: linkage.rows,
    sources: linkage.sources,
    link_type: model.linkType,
    comparisons_per_rule_at_most: comparisons,
    pairs,
    edges: histogram.reduce((sum, bin) => sum + bin.pairs, 0),
    edge_threshold_match_weight: request.thresholdWeight ?? null,
    cluster_threshold_match_weight: threshold,
    clusters: clusters.clusters,
    singletons: clusters.singletons,
    largest_cluster: clusters.largest,
    cluster_sizes: Object.fromEntries(clusters.sizes),
    large_clusters: clusters.large.length,
    chained_clusters: clusters.chained.length,
    match_weights: histogram,
    parameters: parameterRows(model),
    column_types: Object.fromEntries(linkage.columns),
    term_frequencies: await termFrequencyTables(linkage.duck, model),
    training: training?.manifest ?? null,
    warnings: [...warnings, ...clusterWarnings(clusters)],
    engine: await engineVersions(linkage.duck),
    seconds,
  }
}

function clusterWarnings(clusters: ReturnType<typeof reportClusters>): string[] {
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

/** A model that was not trained here goes out as it came in: nothing of it can be lost on the way. */
const modelJson = (model: LinkModel, file: string, training: Training | null): unknown =>
  training ? writeModel(model) : readJsonFile(file, 'model')

const json = (value: unknown): string =>
  `${JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part), 2)}\n`

function refuseOut(out: string): void {
  const found = statSync(out, { throwIfNoEntry: false })
  if (!found) return
  if (!found.isDirectory()) throw new LinkageRefused(`${out} is a file: the results need a folder.`)
  if (readdirSync(out).length > 0)
    throw new LinkageRefused(`The folder ${out} is not empty: the results need one of their own.`)
}

function readJsonFile(file: string, what: string): unknown {
  if (!existsSync(file)) throw new LinkageRefused(`There is no file ${file} for the ${what}.`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new LinkageRefused(`The ${what} ${path.basename(file)} is not JSON.`)
  }
}
