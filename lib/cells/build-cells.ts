import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { linkedMeasures, type LinkedMeasure } from '@/lib/measures/linked-measures'
import { noCells, noFlows } from './empty-files'
import { planCells, type CellsPlan, type PlannedMeasure } from './plan-cells'

export type BuildCells = {
  /** A release folder: its journeys are read, its cells are written. */
  readonly folder: string
  /** Default 2. */
  readonly threads?: number
  /** As DuckDB writes it; default 3GB. What does not fit spills into the folder. */
  readonly memoryLimit?: string
  readonly signal?: AbortSignal
  /** After each measure. */
  readonly onProgress?: (done: { readonly measure: string; readonly share: number }) => void
  readonly measures?: readonly LinkedMeasure[]
}

/** What was built: seconds a measure took, and which the delivery cannot give. */
export type BuiltCells = {
  readonly measures: readonly BuiltMeasure[]
  readonly without: readonly string[]
}
export type BuiltMeasure = { readonly measure: string; readonly seconds: number; readonly reused: boolean }

/**
 * Counts every measure from the journeys of a release: `cells/cell.parquet` and `cells/flow.parquet` (README). Each
 * measure goes to files of its own in `cells/parts`, named by what they rest on, so that a build that was stopped goes
 * on where it was; at the end they are put together and removed. Where nothing has changed since, nothing is done.
 * One build of a folder at a time is the caller's business.
 *
 * @throws whatever DuckDB says of a broken file; ENOENT where journeys are missing; the signal's reason after an abort
 */
export async function buildCells(options: BuildCells): Promise<BuiltCells> {
  const { folder, signal, onProgress, measures = linkedMeasures } = options
  const cells = path.join(folder, 'cells')
  const parts = path.join(cells, 'parts')
  await mkdir(parts, { recursive: true })
  for (const place of [cells, parts]) await removeUnfinished(place)
  const temporaryFolder = path.join(cells, `spill.tmp-${process.pid}`)
  const duck = await openDuck({ ...options, temporaryFolder, keepOrder: false, signal })
  try {
    const plan = await planCells(duck, folder, measures)
    const done = await builtFrom(duck, path.join(cells, 'cell.parquet'))
    const built: BuiltMeasure[] = []
    for (const planned of plan.measures) {
      const started = performance.now()
      const reused = done === plan.fingerprint || (await buildPart(duck, parts, planned)) === 'reused'
      const seconds = (performance.now() - started) / 1000
      built.push({ measure: planned.measure, seconds, reused })
      onProgress?.({ measure: planned.measure, share: built.length / plan.measures.length })
    }
    if (done !== plan.fingerprint) await combine(duck, cells, parts, plan)
    await rm(parts, { recursive: true })
    return { measures: built, without: plan.without }
  } finally {
    duck.close()
    await rm(temporaryFolder, { recursive: true, force: true })
  }
}

const partFile = (parts: string, kind: 'cell' | 'flow', { measure, fingerprint }: PlannedMeasure) =>
  path.join(parts, `${measure}.${fingerprint}.${kind}.parquet`)

async function buildPart(duck: Duck, parts: string, planned: PlannedMeasure): Promise<'built' | 'reused'> {
  const { measure, statements, cells, flows } = planned
  const cellFile = partFile(parts, 'cell', planned)
  // The cells are written last: where they are there, all is.
  if ((await readdir(parts)).includes(path.basename(cellFile))) return 'reused'
  for (const statement of statements) await duck.run(statement)
  const named = `area_id, board_id, ${sqlText(measure)} AS measure, breakdown, category`
  if (flows)
    await writeParquet(
      duck,
      `SELECT ${named}, view, flow, month, days, counts FROM (${flows})
       ORDER BY area_id, breakdown, category, view, flow, month`,
      partFile(parts, 'flow', planned),
    )
  await writeParquet(
    duck,
    `SELECT ${named}, month, value, numerator, denominator, days, counts FROM (${cells})
     ORDER BY area_id, breakdown, category, month`,
    cellFile,
  )
  for (const table of ['cells', 'aged', 'flows']) await duck.run(`DROP TABLE IF EXISTS ${table}`)
  return 'built'
}

/** The cells are written last, with what they rest on: where they are there, the flows are too. */
async function combine(duck: Duck, cells: string, parts: string, plan: CellsPlan): Promise<void> {
  const all = (kind: 'cell' | 'flow', measures: readonly PlannedMeasure[], none: string) =>
    measures.length === 0
      ? none
      : `SELECT * FROM read_parquet([${measures.map((each) => sqlText(partFile(parts, kind, each))).join(', ')}])`
  const withFlows = plan.measures.filter(({ flows }) => flows)
  await writeParquet(duck, all('flow', withFlows, noFlows), path.join(cells, 'flow.parquet'))
  await writeParquet(duck, all('cell', plan.measures, noCells), path.join(cells, 'cell.parquet'), {
    metadata: { fingerprint: plan.fingerprint },
  })
}

/** What the cells that are there were made from; null without any. */
async function builtFrom(duck: Duck, file: string): Promise<string | null> {
  if (!(await readdir(path.dirname(file))).includes(path.basename(file))) return null
  const found = await duck.rows(
    z.object({ value: z.string() }),
    `SELECT decode(value) AS value FROM parquet_kv_metadata(${sqlText(file)}) WHERE decode(key) = 'fingerprint'`,
  )
  return found[0]?.value ?? null
}

/** What a process that was ended has left half done. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/\.tmp-\d+$/.test(name)) await rm(path.join(folder, name), { recursive: true, force: true })
}
