import { requireSpells, type Spell } from './spell'

/** What happened on one day: those watched up to it, those who left by each cause, those last seen open. */
export interface RiskRow {
  readonly time: number
  readonly atRisk: number
  /** Events by cause: events[0] is cause 1. */
  readonly events: readonly number[]
  readonly censored: number
}

/**
 * The days on which a spell ends, in order, with the subjects at risk (entry < day ≤ exit) and what happened
 * to them: the table on which every estimate of this folder rests.
 *
 * @param causes how many causes to count; by default the highest cause found (at least 1).
 * @throws StatisticsError for unsound spells (see requireSpells).
 */
export function riskTable(spells: readonly Spell[], causes = highestCause(spells)): RiskRow[] {
  requireSpells(spells)
  const byExit = [...spells].sort((a, b) => a.exit - b.exit)
  const entries = spells
    .map(({ entry = -Infinity, count = 1 }) => ({ entry, count }))
    .sort((a, b) => a.entry - b.entry)

  const rows: RiskRow[] = []
  let entered = 0
  let left = 0
  let nextEntry = 0
  for (let first = 0; first < byExit.length;) {
    const time = byExit[first]!.exit
    for (; nextEntry < entries.length && entries[nextEntry]!.entry < time; nextEntry += 1)
      entered += entries[nextEntry]!.count
    const atRisk = entered - left
    const events = new Array<number>(causes).fill(0)
    let censored = 0
    for (; first < byExit.length && byExit[first]!.exit === time; first += 1) {
      const { cause, count = 1 } = byExit[first]!
      if (cause === 0) censored += count
      else if (cause <= causes) events[cause - 1]! += count
      left += count
    }
    rows.push({ time, atRisk, events, censored })
  }
  return rows
}

/** The highest cause among the spells, at least 1. */
export function highestCause(spells: readonly Spell[]): number {
  return spells.reduce((highest, { cause }) => Math.max(highest, cause), 1)
}
