import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { decide, type CountedMeasure } from './steps/decide'
import { decideFlows, type FlowLevel } from './steps/decide-flows'
import { Figures } from './steps/figures'
import type { FlowSet } from './steps/flow-figures'
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
    await writeByMeasure(
      duck,
      measures.filter(({ id }) => figures.range(id)).map(({ id }) => id),
      (measure) => protectedCellsSql(file('cell.parquet'), measures, measure),
      file('protected-cell.parquet'),
    )
    const flows = await protectFlows(duck, file, threshold, signal)
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

/** One measure after the other, so that what is in memory at a time is small; then all of them in one file. */
async function writeByMeasure(
  duck: Duck,
  measures: readonly string[],
  sqlOf: (measure: string) => string,
  file: string,
): Promise<void> {
  const parts = `${file}.parts-${process.pid}`
  await mkdir(parts, { recursive: true })
  try {
    // A measure without rows gives an empty part, so that there always is one.
    for (const measure of measures.length > 0 ? measures : [''])
      await writeParquet(duck, sqlOf(measure), path.join(parts, `${measure || 'none'}.parquet`))
    await writeParquet(duck, `SELECT * FROM read_parquet(${sqlText(path.join(parts, '*.parquet'))})`, file)
  } finally {
    await rm(parts, { recursive: true, force: true })
  }
}

async function protectFlows(
  duck: Duck,
  file: (name: string) => string,
  threshold: number,
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
    decided.push([set, decideFlows(set, threshold)])
  }
  await makeFlowLevelTable(duck, decided)
  await writeByMeasure(
    duck,
    [...new Set(decided.map(([{ measure }]) => measure))],
    (measure) => protectedFlowsSql(from, measure),
    file('protected-flow.parquet'),
  )
  return decided
}
