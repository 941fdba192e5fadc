import { requireNonNegative, requireSameLength, requireWhole } from '../guards'
import { StatisticsError } from '../statistics-error'

/**
 * How many durations took each whole number of days. Histograms of parts add up exactly to that of the whole,
 * so a national median is read off the sum and is never an average of local medians.
 * Days ascend, each once, each with a count above nought. A histogram can identify people: keep it on the server.
 */
export interface DayHistogram {
  readonly days: readonly number[]
  readonly counts: readonly number[]
}

export const emptyHistogram: DayHistogram = { days: [], counts: [] }

/**
 * Histogram of days and how often each occurs, in any order; a day given twice is added up.
 * Throws `unequal-lengths`, `not-finite`, `not-whole`, `negative`.
 */
export function dayHistogram(days: readonly number[], counts: readonly number[]): DayHistogram {
  requireSameLength(days, counts, 'Days and counts')
  for (const [list, name] of [
    [days, 'Days'],
    [counts, 'Counts'],
  ] as const) {
    requireWhole(list, name)
    requireNonNegative(list, name)
  }
  const totals = new Map<number, number>()
  days.forEach((day, i) => totals.set(day, (totals.get(day) ?? 0) + counts[i]!))
  return fromTotals(totals)
}

/** Histogram of durations in whole days. Throws as dayHistogram does. */
export function histogramOfDurations(durations: readonly number[]): DayHistogram {
  return dayHistogram(durations, Array<number>(durations.length).fill(1))
}

/** Sum of histograms: the histogram of all their durations together. */
export function mergeHistograms(histograms: readonly DayHistogram[]): DayHistogram {
  const totals = new Map<number, number>()
  for (const { days, counts } of histograms)
    days.forEach((day, i) => totals.set(day, (totals.get(day) ?? 0) + counts[i]!))
  return fromTotals(totals)
}

/** What is left of a histogram without a part of it. Throws `negative` if it is no part of it. */
export function subtractHistogram(whole: DayHistogram, part: DayHistogram): DayHistogram {
  const totals = new Map(whole.days.map((day, i) => [day, whole.counts[i]!]))
  part.days.forEach((day, i) => {
    const left = (totals.get(day) ?? 0) - part.counts[i]!
    if (left < 0)
      throw new StatisticsError('negative', `Day ${day} occurs more often in the part than in the whole`)
    totals.set(day, left)
  })
  return fromTotals(totals)
}

/** Number of durations. */
export function histogramCount({ counts }: DayHistogram): number {
  return counts.reduce((total, count) => total + count, 0)
}

function fromTotals(totals: ReadonlyMap<number, number>): DayHistogram {
  const kept = [...totals].filter(([, count]) => count > 0).sort(([a], [b]) => a - b)
  return { days: kept.map(([day]) => day), counts: kept.map(([, count]) => count) }
}
