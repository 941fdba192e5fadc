import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { linkedMeasures, type LinkedMeasure } from '@/lib/measures/linked-measures'
import { noCells, noFlows } from './empty-files'
import { tablesOfMeasure } from './sql/cells-of-measure'
import { planCells, type CellsPlan, type PlannedPart } from './plan-cells'

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
  /** Rows of journeys that measures which are written together read, at most; default 5 million. */
  readonly partRows?: number
}

/** What was built: seconds a measure took, and which the delivery cannot give. */
export type BuiltCells = {
  readonly measures: readonly BuiltMeasure[]
  readonly without: readonly string[]
}
export type BuiltMeasure = { readonly measure: string; readonly seconds: number; readonly reused: boolean }

/**
 * Counts every measure from the journeys of a release: `cells/cell.parquet` and `cells/flow.parquet` (README). Of large
 * deliveries each measure goes to files of its own in `cells/parts`, named by what they rest on, so that a build that was
 * stopped goes on where it was; at the end they are put together and removed. Of small ones several measures share a
 * part, and where one part has them all it is the result. Where nothing has changed since, nothing is done. One build of
 * a folder at a time is the caller's business.
 *
 * @throws whatever DuckDB says of a broken file; ENOENT where journeys are missing; the signal's reason after an abort
 */
export async function buildCells(options: BuildCells): Promise<BuiltCells> {
  const { folder, signal, onProgress, measures = linkedMeasures, partRows = 5_000_000 } = options
  const cells = path.join(folder, 'cells')
  const parts = path.join(cells, 'parts')
  await mkdir(parts, { recursive: true })
  for (const place of [cells, parts]) await removeUnfinished(place)
  const temporaryFolder = path.join(cells, `spill.tmp-${process.pid}`)
  const duck = await openDuck({ ...options, temporaryFolder, keepOrder: false, signal })
  try {
    const plan = await planCells(duck, folder, measures, partRows)
    const whole = { cell: path.join(cells, 'cell.parquet'), flow: path.join(cells, 'flow.parquet') }
    const current = (await builtFrom(duck, whole.cell)) === plan.fingerprint
    const single = plan.parts.length === 1
    const all = plan.parts.reduce((sum, part) => sum + part.measures.length, 0)
    const built: BuiltMeasure[] = []
    for (const part of plan.parts) {
      const files = single ? whole : partFiles(parts, part)
      const reused = current || (!single && (await isThere(files.cell)))
      const taken = reused
        ? null
        : await buildPart(duck, part, files, plan.fingerprint, (measure, done) => {
            onProgress?.({ measure, share: (built.length + done) / all })
          })
      for (const [index, { measure }] of part.measures.entries())
        built.push({ measure, seconds: taken?.[index] ?? 0, reused })
      if (reused) onProgress?.({ measure: built.at(-1)!.measure, share: built.length / all })
    }
    if (!current && !single) await combine(duck, whole, parts, plan)
    await rm(parts, { recursive: true })
    return { measures: built, without: plan.without }
  } finally {
    duck.close()
    await rm(temporaryFolder, { recursive: true, force: true })
  }
}

type CellFiles = { readonly cell: string; readonly flow: string }

const partFiles = (parts: string, { measures, fingerprint }: PlannedPart): CellFiles => {
  const file = (kind: keyof CellFiles) =>
    path.join(parts, `${measures[0]!.measure}.${fingerprint}.${kind}.parquet`)
  return { cell: file('cell'), flow: file('flow') }
}

/**
 * Counts the measures of a part, one after the other, and writes them. The cells are written last: where they are there,
 * the flows are too.
 *
 * @param onMeasure told of each measure, with how many of the part are done
 * @returns the seconds that each measure took
 */
async function buildPart(
  duck: Duck,
  { measures }: PlannedPart,
  files: CellFiles,
  fingerprint: string,
  onMeasure: (measure: string, done: number) => void,
): Promise<readonly number[]> {
  await duck.run(`CREATE TEMP TABLE part_cell AS ${noCells}; CREATE TEMP TABLE part_flow AS ${noFlows}`)
  const seconds: number[] = []
  for (const { measure, statements, cells, flows } of measures) {
    const started = performance.now()
    for (const statement of statements) await duck.run(statement)
    const named = `area_id, board_id, ${sqlText(measure)} AS measure, breakdown, category`
    if (flows)
      await duck.run(`INSERT INTO part_flow SELECT ${named}, view, flow, month, days, counts FROM (${flows})`)
    await duck.run(
      `INSERT INTO part_cell SELECT ${named}, month, value, numerator, denominator, days, counts FROM (${cells})`,
    )
    for (const table of tablesOfMeasure) await duck.run(`DROP TABLE IF EXISTS ${table}`)
    seconds.push((performance.now() - started) / 1000)
    if (seconds.length < measures.length) onMeasure(measure, seconds.length)
  }
  await writeParquet(duck, 'FROM part_flow', files.flow)
  await writeParquet(duck, 'FROM part_cell', files.cell, { metadata: { fingerprint } })
  await duck.run('DROP TABLE part_cell; DROP TABLE part_flow')
  // Of the last one only now: whoever is told of it finds it written.
  onMeasure(measures.at(-1)!.measure, measures.length)
  return seconds
}

async function combine(duck: Duck, whole: CellFiles, parts: string, plan: CellsPlan): Promise<void> {
  const all = (kind: keyof CellFiles, none: string) =>
    plan.parts.length === 0
      ? none
      : `FROM read_parquet([${plan.parts.map((part) => sqlText(partFiles(parts, part)[kind])).join(', ')}])`
  await writeParquet(duck, all('flow', noFlows), whole.flow)
  const metadata = { fingerprint: plan.fingerprint }
  await writeParquet(duck, all('cell', noCells), whole.cell, { metadata })
}

const isThere = async (file: string) => (await readdir(path.dirname(file))).includes(path.basename(file))

/** What the cells that are there were made from; null without any. */
async function builtFrom(duck: Duck, file: string): Promise<string | null> {
  if (!(await isThere(file))) return null
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
