import path from 'node:path'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { casesBeyond } from '@/lib/disclosure/show/showable-quantile'
import type { CellRow } from '@/lib/questions/door/read-cells'
import type { FlowRow } from '@/lib/questions/door/read-flows'

const day = z.date().transform((date) => date.toISOString().slice(0, 10))
const key = { area: z.number(), measure: z.string() }
const days = z.array(z.number()).nullable()
const flow = z.object({ ...key, flow: z.string(), month: day, days, counts: days })
const cell = z.object({
  ...{ ...key, month: day, days, counts: days },
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
})

export type ByMeasure<Row> = (areaId: number, measure: string) => readonly Row[]

/** The flows of all boards of a release folder, by month, unprotected. */
export async function flowsOf(release: string, view: 'cohort' | 'period'): Promise<ByMeasure<FlowRow>> {
  const rows = await withDuck((duck) =>
    duck.rows(
      flow,
      `SELECT area_id AS area, measure, flow, month, days, counts
       FROM read_parquet(${sqlText(path.join(release, 'cells', 'flow.parquet'))})
       WHERE breakdown = 'all' AND view = ${sqlText(view)} AND board_id IS NOT NULL`,
    ),
  )
  return grouped(rows, ({ flow: name, month, days: ages, counts }) => ({
    ...{ flow: name, granularity: 'month', start: month, casesBeyond },
    histogram: ages && counts ? { days: ages, counts } : null,
  }))
}

/** The cells of all boards of a release folder, without breakdowns, by month, unprotected. */
export async function totalsOf(release: string): Promise<ByMeasure<CellRow>> {
  const rows = await withDuck((duck) =>
    duck.rows(
      cell,
      `SELECT area_id AS area, measure, month, days, counts, value::DOUBLE AS value,
              numerator::DOUBLE AS numerator, denominator::DOUBLE AS denominator
       FROM read_parquet(${sqlText(path.join(release, 'cells', 'cell.parquet'))})
       WHERE breakdown = 'all' AND board_id IS NOT NULL ORDER BY month`,
    ),
  )
  return grouped(rows, ({ area, measure, month, days: ages, counts, ...numbers }) => ({
    ...{ releaseId: 1, areaId: area, measure, breakdown: 'all', category: 'all', casesBeyond },
    ...{ granularity: 'month', start: month, suppressed: false, ...numbers },
    histogram: ages && counts && ages.length > 0 ? { days: ages, counts } : null,
  }))
}

async function withDuck<T>(work: (duck: Duck) => Promise<T>): Promise<T> {
  const duck = await openDuck()
  try {
    return await work(duck)
  } finally {
    duck.close()
  }
}

function grouped<Row extends { readonly area: number; readonly measure: string }, Made>(
  rows: readonly Row[],
  make: (row: Row) => Made,
): ByMeasure<Made> {
  const found = new Map<string, Made[]>()
  for (const row of rows) {
    const name = `${row.area} ${row.measure}`
    const own = found.get(name) ?? []
    found.set(name, own)
    own.push(make(row))
  }
  return (areaId, measure) => found.get(`${areaId} ${measure}`) ?? []
}
