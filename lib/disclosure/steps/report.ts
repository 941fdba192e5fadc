import { createHash } from 'node:crypto'
import { englandAndWales } from '@/lib/boards/areas'
import type { FlowLevel } from './decide-flows'
import type { FlowSet } from './flow-figures'
import type { Levels } from './levels'

/** How many series of a measure and breakdown are published by month, by quarter, by financial year, or not at all. */
export interface LevelCounts {
  readonly measure: string
  readonly breakdown: string
  readonly boards: readonly [number, number, number, number]
  readonly nation: readonly [number, number, number, number]
}

/** What was published how finely; no count of people is in it. */
export interface ProtectionReport {
  readonly threshold: number
  /** A fingerprint of what is published how finely: releases with the same one can be read side by side. */
  readonly pattern: string
  readonly series: readonly LevelCounts[]
  /** Flows: the same, of series and financial years; the view takes the place of the breakdown for all together. */
  readonly flows: readonly LevelCounts[]
}

export function reportOf(
  levels: Levels,
  flows: readonly (readonly [FlowSet, readonly FlowLevel[]])[],
  threshold: number,
): ProtectionReport {
  const hash = createHash('sha256').update(`${threshold}\n`)
  const counted = new Map<string, { boards: number[]; nation: number[] }>()
  const flowCounted = new Map<string, { boards: number[]; nation: number[] }>()
  const count = (counts: typeof counted, key: string, area: number, level: number) => {
    let found = counts.get(key)
    if (!found) counts.set(key, (found = { boards: [0, 0, 0, 0], nation: [0, 0, 0, 0] }))
    found[area === englandAndWales.id ? 'nation' : 'boards'][level]! += 1
  }
  for (const [key, level] of [...levels].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${key}|${level}\n`)
    const [area, measure, breakdown] = key.split('|') as [string, string, string]
    count(counted, `${measure}|${breakdown}`, Number(area), level)
  }
  for (const [{ measure, view }, decided] of flows)
    for (const { area, breakdown, category, year, level } of decided) {
      hash.update(`${measure}|${view}|${area}|${breakdown}|${category}|${year}|${level}\n`)
      count(flowCounted, `${measure}|${view} ${breakdown}`, area, level)
    }
  const listOf = (counts: typeof counted): LevelCounts[] =>
    [...counts].map(([key, { boards, nation }]) => {
      const [measure, breakdown] = key.split('|') as [string, string]
      return {
        measure,
        breakdown,
        boards: boards as [number, number, number, number],
        nation: nation as [number, number, number, number],
      }
    })
  return {
    threshold,
    pattern: hash.digest('hex').slice(0, 24),
    series: listOf(counted),
    flows: listOf(flowCounted),
  }
}
