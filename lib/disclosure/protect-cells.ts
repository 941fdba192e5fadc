import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { decide, type CountedMeasure } from './steps/decide'
import { decideFlows, type FlowLevel } from './steps/decide-flows'
import { Figures } from './steps/figures'
import type { FlowSet } from './steps/flow-figures'
import { FlowFloors } from './steps/flow-floors'
import { makeFlowLevelTable, makeLevelTable } from './steps/level-table'
import { protectedCellsSql, protectedFlowsSql } from './steps/protected-sql'
import { readFigures } from './steps/read-figures'
import { readFlows } from './steps/read-flows'
import { reportOf, type ProtectionReport } from './steps/report'

export interface ProtectCellsOptions {
  /** A release folder with cells/cell.parquet and, where there are flows, cells/flow.parquet. */
  readonly folder: string
  /** The measures of the cells. */
  readonly measures: readonly CountedMeasure[]
  /** Counts below it are small, zero included. */
  readonly threshold: number
  readonly signal?: AbortSignal
  readonly threads?: number
  readonly memoryLimit?: string
}

/**
 * Protects the cells of a release: writes cells/protected-cell.parquet, cells/protected-flow.parquet and
 * cells/protection.json, each whole or not at all. See README.md for what is hidden and why that is enough.
 *
 * @returns what protection.json holds
 * @throws RangeError for a threshold under 1; the signal's reason after an abort
 */
export async function protectCells(options: ProtectCellsOptions): Promise<ProtectionReport> {
  const { folder, measures, threshold, signal } = options
  if (!Number.isInteger(threshold) || threshold < 1)
    throw new RangeError('The threshold must be a whole number of 1 or more')
  const file = (name: string) => path.join(folder, 'cells', name)
  const duck = await openDuck({
    threads: options.threads ?? 2,
    memoryLimit: options.memoryLimit ?? '2GB',
    temporaryFolder: path.join(folder, 'cells', '.spill'),
    keepOrder: false,
    ...(signal ? { signal } : {}),
  })
  try {
    const figures = (await readFigures(duck, file('cell.parquet'))) ?? new Figures(0, 0)
    signal?.throwIfAborted()
    const levels = decide(figures, measures, threshold)
    await makeLevelTable(duck, levels)
    await writeInPortions(
      duck,
      file('cell.parquet'),
      measures.flatMap((measure) => {
        const span = figures.range(measure.id)
        return span ? [{ ...measure, ...span, name: measure.id }] : []
      }),
      (chosen) => protectedCellsSql(file('cell.parquet'), chosen),
      file('protected-cell.parquet'),
    )
    const flows = await protectFlows(duck, file, threshold, new FlowFloors(levels, measures), signal)
    const report = reportOf(levels, flows, threshold)
    const beside = `${file('protection.json')}.tmp-${process.pid}`
    await writeFile(beside, `${JSON.stringify(report, null, 1)}\n`)
    await rename(beside, file('protection.json'))
    return report
  } finally {
    duck.close()
    await rm(path.join(folder, 'cells', '.spill'), { recursive: true, force: true })
  }
}

/** So many days of histograms are merged at a time: what is in memory stays small, and near to the processor. */
const daysAtATime = 3_000_000

/** Some measures after the others, then all of them in one file. */
async function writeInPortions<T extends { readonly name: string }>(
  duck: Duck,
  from: string,
  measures: readonly T[],
  sqlOf: (measures: readonly T[]) => string,
  file: string,
): Promise<void> {
  const sizes = await duck.rows(
    z.object({ name: z.string(), days: z.number() }),
    `SELECT measure AS name, (count(*) + coalesce(sum(len(days)), 0))::DOUBLE AS days
     FROM read_parquet(${sqlText(from)}) GROUP BY measure ORDER BY measure`,
  )
  const portions: T[][] = [[]]
  let room = daysAtATime
  for (const { name, days } of sizes) {
    if (days > room && portions.at(-1)!.length > 0) {
      portions.push([])
      room = daysAtATime
    }
    portions.at(-1)!.push(...measures.filter((measure) => measure.name === name))
    room -= days
  }
  if (portions.length === 1) return writeParquet(duck, sqlOf(portions[0]!), file)
  const parts = `${file}.parts-${process.pid}`
  await mkdir(parts, { recursive: true })
  try {
    for (const [number, portion] of portions.entries())
      await writeParquet(duck, sqlOf(portion), path.join(parts, `${number}.parquet`))
    await writeParquet(duck, `SELECT * FROM read_parquet(${sqlText(path.join(parts, '*.parquet'))})`, file)
  } finally {
    await rm(parts, { recursive: true, force: true })
  }
}

async function protectFlows(
  duck: Duck,
  file: (name: string) => string,
  threshold: number,
  floors: FlowFloors,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly [FlowSet, readonly FlowLevel[]])[]> {
  const from = file('flow.parquet')
  const exists = await access(from).then(
    () => true,
    () => false,
  )
  if (!exists) return []
  const decided: (readonly [FlowSet, readonly FlowLevel[]])[] = []
  for (const set of await readFlows(duck, from)) {
    signal?.throwIfAborted()
    const levels = decideFlows(set, threshold, floors.of(set))
    floors.note(set, levels)
    decided.push([set, levels])
  }
  await makeFlowLevelTable(duck, decided)
  await writeInPortions(
    duck,
    from,
    decided.map(([{ measure, view, first, months }]) => ({
      ...{ name: measure, measure, view },
      ...{ first, last: first + months - 1 },
    })),
    (chosen) => protectedFlowsSql(from, chosen),
    file('protected-flow.parquet'),
  )
  return decided
}
