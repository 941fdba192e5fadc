import { z } from 'zod'
import type { LinkModel } from '../model/link-model'
import { bayesFactor, levelWeight, mOf, scored, uOf } from '../model/level-facts'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlNumber } from '../sql/sql-number'

/** A level's parameters, for a chart or a table of the model. */
export type ParameterRow = {
  readonly comparison: string
  readonly label: string
  readonly gamma: number
  readonly m: number
  readonly u: number
  readonly bayesFactor: number
  readonly weight: number
  /** The model carries m or u for it; otherwise defaults stand in. */
  readonly trained: boolean
}

/** The parameters of every level that is not a null level, in the order of the model. */
export function parameterRows(model: LinkModel): ParameterRow[] {
  return model.comparisons.flatMap(({ name, levels }) =>
    scored(levels).map((level) => ({
      comparison: name,
      label: level.label ?? String(level.gamma),
      gamma: level.gamma,
      m: mOf(level),
      u: uOf(level),
      bayesFactor: bayesFactor(level),
      weight: levelWeight(level),
      trained: level.m !== null && level.u !== null,
    })),
  )
}

/** Pairs by match weight, in bins of the same width that begin at multiples of it. */
export async function weightHistogram(
  duck: Duck,
  edges: string,
  width = 1,
): Promise<{ from: number; to: number; pairs: number }[]> {
  const rows = await duck.rows(
    z.object({ bin: z.number(), pairs: z.coerce.number() }),
    `SELECT floor(match_weight / ${sqlNumber(width)}) AS bin, count(*) AS pairs FROM ${edges} GROUP BY 1 ORDER BY 1`,
  )
  return rows.map(({ bin, pairs }) => ({ from: bin * width, to: (bin + 1) * width, pairs }))
}
