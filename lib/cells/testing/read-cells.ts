import path from 'node:path'
import { z } from 'zod'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'

const list = z.array(z.number()).nullable()
const cell = z.object({
  area_id: z.number(),
  board_id: z.number().nullable(),
  measure: z.string(),
  breakdown: z.string(),
  category: z.string(),
  month: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  days: list,
  counts: list,
})
const flow = z.object({
  area_id: z.number(),
  board_id: z.number().nullable(),
  measure: z.string(),
  breakdown: z.string(),
  category: z.string(),
  view: z.string(),
  flow: z.string(),
  month: z.string(),
  days: z.array(z.number()),
  counts: z.array(z.number()),
})
export type CellRow = z.infer<typeof cell>
export type FlowRow = z.infer<typeof flow>

/** All cells and flows of a release folder, month as YYYY-MM. */
export async function readCells(folder: string): Promise<{ cells: CellRow[]; flows: FlowRow[] }> {
  const duck = await openDuck({ threads: 1, memoryLimit: '500MB' })
  const from = (name: string) =>
    `SELECT * REPLACE (strftime(month, '%Y-%m') AS month) FROM ${sqlText(path.join(folder, 'cells', `${name}.parquet`))}`
  const cells = await duck.rows(cell, from('cell'))
  const flows = await duck.rows(flow, from('flow'))
  duck.close()
  return { cells, flows }
}
