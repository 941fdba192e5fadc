import type { AreaKind } from '@/lib/boards/areas'
import type { Granularity, Period } from '@/lib/time/period'
import { periodSequence } from '@/lib/time/period-sequence'
import { printPeriod } from '@/lib/time/print-period'
import { endOfPeriod } from '@/lib/time/step-period'
import type { ReadObservation } from '../read/observation'

/** The periods of one kind that a table has, and those between them that it has not. */
export type PeriodCoverage = {
  readonly granularity: Granularity
  readonly from: string
  readonly to: string
  readonly number: number
  readonly missing: readonly string[]
}

/** What a table speaks of: counted while it is read, small whatever its size. */
export class Coverage {
  observations = 0
  blanks = 0
  private readonly periods = new Map<string, Period>()
  private readonly areas = new Map<AreaKind, Set<number>>()

  add({ area, period, value }: ReadObservation): void {
    this.observations += 1
    if (value === null) this.blanks += 1
    const key = period.granularity + period.start
    if (!this.periods.has(key)) this.periods.set(key, period)
    let ids = this.areas.get(area.kind)
    if (!ids) this.areas.set(area.kind, (ids = new Set()))
    ids.add(area.id)
  }

  has(kind: AreaKind): boolean {
    return this.areas.has(kind)
  }

  areaCounts(): Partial<Record<AreaKind, number>> {
    return Object.fromEntries([...this.areas].map(([kind, ids]) => [kind, ids.size]))
  }

  /** First and last day that the figures speak of. */
  days(): { readonly from: string; readonly to: string } {
    const periods = [...this.periods.values()]
    const starts = periods.map((period) => period.start).sort()
    const ends = periods.map(endOfPeriod).sort()
    return { from: starts[0]!, to: ends.at(-1)! }
  }

  byGranularity(): readonly PeriodCoverage[] {
    const kinds = new Map<Granularity, Period[]>()
    for (const period of this.periods.values())
      kinds.set(period.granularity, [...(kinds.get(period.granularity) ?? []), period])
    return [...kinds].map(([granularity, unsorted]) => {
      const periods = unsorted.sort((a, b) => (a.start < b.start ? -1 : 1))
      const [first, last] = [periods[0]!, periods.at(-1)!]
      const present = new Set(periods.map((period) => period.start))
      const missing = periodSequence(first, last).filter((period) => !present.has(period.start))
      return {
        granularity,
        from: printPeriod(first),
        to: printPeriod(last),
        number: periods.length,
        missing: missing.map(printPeriod),
      }
    })
  }
}
