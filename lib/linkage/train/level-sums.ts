import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import type { Comparison, LinkModel } from '../model/link-model'
import { gammaName } from '../predict/score-sql'

/** Per comparison and gamma, the sum of a weight over pairs; a gamma that no pair has is missing. */
export type LevelSums = ReadonlyMap<string, ReadonlyMap<number, number>>

/**
 * Sums expressions over the pairs at each level, in one pass.
 *
 * @param from a table or bracketed SELECT with the gammas
 * @param weights SQL expressions to sum, by name; `all` is summed over all pairs too
 */
export async function sumLevels(
  duck: Duck,
  model: LinkModel,
  comparisons: readonly Comparison[],
  from: string,
  weights: Readonly<Record<string, string>>,
): Promise<{ sums: Record<string, LevelSums>; totals: Record<string, number> }> {
  const cells = comparisons.flatMap((comparison, index) =>
    comparison.levels
      .filter((level) => !level.isNull)
      .map((level) => ({ comparison, gamma: level.gamma, id: `c${index}g${level.gamma}` })),
  )
  const names = Object.keys(weights)
  const columns = cells.flatMap(({ comparison, gamma, id }) =>
    names.map(
      (name) => `sum(${weights[name]}) FILTER (${gammaName(model, comparison)} = ${gamma}) AS ${id}${name}`,
    ),
  )
  const totals = names.map((name) => `sum(${weights[name]}) AS t${name}`)
  const row = await duck.row(
    z.record(z.string(), z.union([z.number(), z.bigint()]).nullable()),
    `SELECT ${[...columns, ...totals].join(', ')} FROM ${from}`,
  )
  const sumsOf = (name: string): LevelSums =>
    new Map(
      comparisons.map((comparison) => [
        comparison.name,
        new Map(
          cells
            .filter((cell) => cell.comparison === comparison && row[`${cell.id}${name}`] != null)
            .map((cell) => [cell.gamma, Number(row[`${cell.id}${name}`])]),
        ),
      ]),
    )
  return {
    sums: Object.fromEntries(names.map((name) => [name, sumsOf(name)])),
    totals: Object.fromEntries(names.map((name) => [name, Number(row[`t${name}`] ?? 0)])),
  }
}

/** A level's share of the sum over all levels of its comparison; undefined where no pair is at it. */
export function levelShare(sums: LevelSums, comparison: string, gamma: number): number | undefined {
  const levels = sums.get(comparison)
  const own = levels?.get(gamma)
  if (own === undefined) return undefined
  let all = 0
  for (const value of levels!.values()) all += value
  return own / all
}
