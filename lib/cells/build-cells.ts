import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { linkedMeasures, type LinkedMeasure } from '@/lib/measures/linked-measures'
import { rowSets, type RowSet } from '@/lib/measures/linked-count'
import { measureTime, type MeasureTime } from './measure-time'
import { cellsOfMeasure } from './sql/cells-of-measure'
import { firstDayOf } from './sql/expressions'

export type BuildCells = {
  /** A release folder: its journeys are read, its cells are written. */
  readonly folder: string
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
  readonly measures: readonly {
    readonly measure: string
    readonly seconds: number
    readonly reused: boolean
  }[]
  readonly without: readonly string[]
}

/**
 * Counts every measure from the journeys of a release: `cells/cell.parquet` and `cells/flow.parquet` (README). Each
 * measure goes to files of its own in `cells/parts`, named by what they rest on, so that a build that was stopped goes
 * on where it was; at the end they are put together and removed.
 *
 * @throws whatever DuckDB says of a broken file; an AbortError after an abort
 */
export async function buildCells(options: BuildCells): Promise<BuiltCells> {
  const { folder, signal, onProgress } = options
  const measures = options.measures ?? linkedMeasures
  const cells = path.join(folder, 'cells')
  const parts = path.join(cells, 'parts')
  const spill = path.join(cells, `spill.tmp-${process.pid}`)
  await mkdir(parts, { recursive: true })
  const duck = await openDuck({ ...options, temporaryFolder: spill, keepOrder: false, signal })
  try {
    const inputs = await inputsOf(folder)
    const built: { measure: string; seconds: number; reused: boolean; files: PartFiles }[] = []
    const without: string[] = []
    for (const [index, measure] of measures.entries()) {
      const started = performance.now()
      const time = await measureTime(duck, journeyFile(folder, 'complete_to'), measure.linked)
      if (time) {
        const part = await buildPart(duck, folder, parts, inputs, measure, time)
        built.push({ measure: measure.id, seconds: (performance.now() - started) / 1000, ...part })
      } else without.push(measure.id)
      onProgress?.({ measure: measure.id, share: (index + 1) / measures.length })
    }
    await combine(
      duck,
      cells,
      built.map(({ files }) => files),
    )
    await rm(parts, { recursive: true })
    return { measures: built.map(({ files: _, ...rest }) => rest), without }
  } finally {
    duck.close()
    await rm(spill, { recursive: true, force: true })
  }
}

type PartFiles = { readonly cell: string; readonly flow: string | null }

const journeyFile = (folder: string, name: string) => path.join(folder, 'journeys', `${name}.parquet`)

/** What identifies the journeys: names, sizes and times of their files. */
async function inputsOf(folder: string): Promise<string> {
  const files = [...rowSets, 'complete_to'].map((name) => journeyFile(folder, name))
  const facts = await Promise.all(files.map((file) => stat(file)))
  return facts.map(({ size, mtimeMs }) => `${size} ${mtimeMs}`).join('\n')
}

async function buildPart(
  duck: Duck,
  folder: string,
  parts: string,
  inputs: string,
  { id, linked }: LinkedMeasure,
  time: MeasureTime,
): Promise<{ files: PartFiles; reused: boolean }> {
  const file = (name: RowSet) => journeyFile(folder, name)
  const { statements, cells, flows } = cellsOfMeasure(linked, file, time)
  const rests = createHash('sha256')
    .update([inputs, ...statements, cells].join('\n'))
    .digest('hex')
    .slice(0, 12)
  const files: PartFiles = {
    cell: path.join(parts, `${id}.${rests}.cell.parquet`),
    flow: flows && path.join(parts, `${id}.${rests}.flow.parquet`),
  }
  const there = new Set(await readdir(parts))
  // The cells are written last: where they are there, all is.
  if (there.has(path.basename(files.cell))) return { files, reused: true }
  for (const statement of statements) await duck.run(statement)
  const named = `area_id, board_id, ${sqlText(id)} AS measure, breakdown, category`
  const month = `${firstDayOf(time, 'month')} AS month`
  if (files.flow)
    await writeParquet(
      duck,
      `SELECT ${named}, view, flow, ${month}, days, counts FROM flows
       ORDER BY area_id, breakdown, category, view, flow, month`,
      files.flow,
    )
  await writeParquet(
    duck,
    `SELECT ${named}, ${month}, value, numerator, denominator, days, counts FROM (${cells})
     ORDER BY area_id, breakdown, category, month`,
    files.cell,
  )
  await duck.run('DROP TABLE IF EXISTS cells; DROP TABLE IF EXISTS aged; DROP TABLE IF EXISTS flows')
  return { files, reused: false }
}

async function combine(duck: Duck, folder: string, parts: readonly PartFiles[]): Promise<void> {
  const all = (files: readonly string[]) => `SELECT * FROM read_parquet([${files.map(sqlText).join(', ')}])`
  const flows = parts.flatMap(({ flow }) => (flow ? [flow] : []))
  const no = (columns: string) => `SELECT ${columns} WHERE false`
  const list = 'NULL::INTEGER[] AS days, NULL::INTEGER[] AS counts'
  const head = `0::SMALLINT AS area_id, 0::SMALLINT AS board_id, '' AS measure, '' AS breakdown, '' AS category`
  await writeParquet(
    duck,
    flows.length > 0
      ? all(flows)
      : no(`${head}, '' AS view, '' AS flow, DATE '2000-01-01' AS month, ${list}`),
    path.join(folder, 'flow.parquet'),
  )
  await writeParquet(
    duck,
    parts.length > 0
      ? all(parts.map(({ cell }) => cell))
      : no(
          `${head}, DATE '2000-01-01' AS month, 0::DOUBLE AS value, 0::DOUBLE AS numerator, 0::DOUBLE AS denominator, ${list}`,
        ),
    path.join(folder, 'cell.parquet'),
  )
}
