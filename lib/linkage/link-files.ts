import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { refuseClusterRequest, type ClusterRequest } from './cluster/cluster-request'
import { twinColumnsOf } from './cluster/twins-guard'
import { linkFailure } from './link-failure'
import { linkRecords, type LinkReport } from './link-records'
import { LinkageRefused } from './model/linkage-refused'
import type { LinkModel } from './model/link-model'
import { readModel } from './model/read-model'
import { writeModel } from './model/write-model'
import { idColumns, pairColumns, type GivenTable } from './predict/given-tables'
import { openLinkage } from './predict/open-linkage'
import { train } from './train/train'
import { planExpressions, readTrainingPlan, type TrainingPlan } from './train/training-plan'

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
  readonly cluster?: ClusterRequest
  readonly memoryLimit?: string
  readonly threads?: number
  readonly signal?: AbortSignal
  readonly onStep?: (words: string) => void
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
  for (const file of request.inputs) refuseNoFile(file)
  const given = readJsonFile(request.model, 'model')
  const { model, warnings } = readModel(given)
  const plan =
    request.train === undefined ? null : readTrainingPlan(readJsonFile(request.train, 'training plan'))
  const cluster = request.cluster ?? {}
  refuseClusterRequest(cluster, model, request.thresholdWeight)
  const tables = givenTables(model, cluster, plan, request.train)
  for (const { file } of tables) refuseNoFile(file)
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
      alsoColumns: [
        ...(plan?.labelColumn ? [plan.labelColumn] : []),
        ...(cluster.twins ? twinColumnsOf(cluster.twins) : []),
      ],
      tables,
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
      const report = await linkRecords(training?.model ?? model, linkage, result, request, warnings, training)
      await writeFile(
        path.join(result, 'model.json'),
        // A model that was not trained here goes out as it came in: nothing of it can be lost on the way.
        json(training ? writeModel(training.model) : given),
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

/** The files that a request names beside the records. */
function givenTables(
  model: LinkModel,
  { overrides, hysteresis }: ClusterRequest,
  plan: TrainingPlan | null,
  planFile: string | undefined,
): GivenTable[] {
  const tables: GivenTable[] = []
  if (overrides !== undefined)
    tables.push({ name: 'given_overrides', file: overrides, columns: [...pairColumns(model), 'same'] })
  if (hysteresis)
    tables.push({
      name: 'given_clusters',
      file: hysteresis.before,
      columns: ['cluster_id', ...idColumns(model)],
    })
  if (plan?.labelPairs != null)
    tables.push({
      name: 'given_labels',
      file: path.resolve(path.dirname(planFile!), plan.labelPairs),
      columns: pairColumns(model),
    })
  return tables
}

const json = (value: unknown): string =>
  `${JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part), 2)}\n`

function refuseNoFile(file: string): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new LinkageRefused(`There is no file ${file}.`)
}

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
