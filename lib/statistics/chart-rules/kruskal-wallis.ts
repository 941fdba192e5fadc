import { chiSquareCdf } from '../distributions/chi-square'
import { requireFinite } from '../guards'
import { sum } from '../mean'
import { StatisticsError } from '../statistics-error'
import { averageRanks } from '../average-ranks'

export interface KruskalWallis {
  readonly statistic: number
  readonly df: number
  readonly pValue: number
}

/**
 * Kruskal–Wallis test that groups come from one distribution, with the correction for ties. Equal values
 * throughout give a statistic of 0 and a p-value of 1. Source: Kruskal and Wallis, JASA 47 (1952).
 * Throws `too-few` under two groups, `empty` for a group without values, `not-finite`.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis {
  if (groups.length < 2) throw new StatisticsError('too-few', 'A comparison needs at least two groups')
  if (groups.some((group) => group.length === 0)) throw new StatisticsError('empty', 'A group has no values')
  const all = groups.flat()
  requireFinite(all, 'The values')
  const n = all.length
  const ranks = averageRanks(all)
  let start = 0
  const between = groups.map((group) => {
    const total = sum(ranks.slice(start, (start += group.length)))
    return total ** 2 / group.length
  })
  const ties = [...tally(all).values()].reduce((total, t) => total + (t ** 3 - t), 0)
  const correction = 1 - ties / (n ** 3 - n)
  const df = groups.length - 1
  if (!(correction > 0)) return { statistic: 0, df, pValue: 1 }
  const statistic = Math.max(0, (12 / (n * (n + 1))) * sum(between) - 3 * (n + 1)) / correction
  return { statistic, df, pValue: chiSquareCdf(statistic, df, 'upper') }
}

function tally(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
