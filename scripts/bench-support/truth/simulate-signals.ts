import { mergeHistograms, type DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { mean } from '@/lib/statistics/mean'
import { createRandom, type Random } from '@/lib/statistics/random'
import type { CellRow } from '@/lib/questions/door/read-cells'
import type { Coverage } from '@/lib/questions/series/coverage'
import { coverageOf } from '@/lib/questions/series/coverage'
import { linkedPointsOf } from '@/lib/questions/series/linked-points-of'
import { readingOf } from '@/lib/questions/series/reading-of'
import type { LinkedMeasure } from '@/lib/measures/linked-measures'
import { signalsOf } from './read-boards'

/** Factor of each calendar month, January first, 1 on average. */
export type SeasonOfMonths = readonly number[]

/**
 * How often the rules call a point unusual where nothing ever changes: the cells of a series drawn anew from all of its
 * months together, each month with as many as it has, and read as before. Null for shapes that cannot be drawn so (stocks,
 * sums and means of other than days).
 *
 * @param season of counts
 */
export function simulateSignals(
  measure: LinkedMeasure,
  cells: readonly CellRow[],
  season: SeasonOfMonths,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): { readonly judged: number; readonly signalled: number } | null {
  const coverage = coverageOf(cells)
  const draw = coverage && drawOf(measure, cells, season)
  if (!draw) return null
  const random = createRandom(seed)
  let [judged, signalled] = [0, 0]
  for (let run = 0; run < runs; run += 1) {
    const { chart } = readingOf(measure, pointsOf(measure, draw(random), coverage))
    if (!chart) continue
    const found = signalsOf(chart)
    judged += found.judged
    signalled += found.signalled
  }
  return { judged, signalled }
}

const pointsOf = (measure: LinkedMeasure, cells: readonly CellRow[], coverage: Coverage) =>
  linkedPointsOf(measure, cells, coverage).points

type DrawCells = (random: Random) => readonly CellRow[]

function drawOf(
  { kind, linked }: LinkedMeasure,
  cells: readonly CellRow[],
  season: SeasonOfMonths,
): DrawCells | null {
  if (kind === 'duration') return drawDays(cells)
  if (kind === 'rate' || kind === 'time-to-event')
    return linked.figure.shape === 'stock-share' ? null : drawShares(cells)
  if (linked.figure.shape === 'count') return drawCounts(cells, season)
  return null
}

function drawShares(cells: readonly CellRow[]): DrawCells {
  const total = (name: 'numerator' | 'denominator') => cells.reduce((sum, cell) => sum + (cell[name] ?? 0), 0)
  const share = total('numerator') / Math.max(1, total('denominator'))
  return (random) =>
    cells.map((cell) =>
      cell.denominator === null ? cell : { ...cell, numerator: random.binomial(cell.denominator, share) },
    )
}

function drawCounts(cells: readonly CellRow[], season: SeasonOfMonths): DrawCells {
  const usual = mean(cells.map(({ value, start }) => (value ?? 0) / season[monthOf(start)]!))
  return (random) =>
    cells.map((cell) => ({ ...cell, value: random.poisson(usual * season[monthOf(cell.start)]!) }))
}

function drawDays(cells: readonly CellRow[]): DrawCells {
  const { days, counts } = mergeHistograms(cells.flatMap(({ histogram }) => histogram ?? []))
  const all = counts.flatMap((count, i) => Array<number>(count).fill(days[i]!))
  return (random) =>
    cells.map((cell) => {
      if (!cell.histogram) return cell
      const size = cell.histogram.counts.reduce((sum, count) => sum + count, 0)
      const drawn = new Map<number, number>()
      for (let i = 0; i < size; i += 1) {
        const day = all[random.integer(all.length)]!
        drawn.set(day, (drawn.get(day) ?? 0) + 1)
      }
      return { ...cell, histogram: histogramOf(drawn) }
    })
}

function histogramOf(counts: ReadonlyMap<number, number>): DayHistogram {
  const ascending = [...counts].sort(([a], [b]) => a - b)
  return { days: ascending.map(([day]) => day), counts: ascending.map(([, count]) => count) }
}

/** How counts of all boards together move over the year: mean of each calendar month against the mean of all. */
export function seasonOf(cells: readonly CellRow[]): SeasonOfMonths {
  const values = cells.flatMap(({ value, start }) =>
    value === null ? [] : [{ value, month: monthOf(start) }],
  )
  if (values.length === 0) return Array<number>(12).fill(1)
  const overall = mean(values.map(({ value }) => value))
  return Array.from({ length: 12 }, (_, month) => {
    const own = values.filter((one) => one.month === month)
    return own.length === 0 || overall === 0 ? 1 : mean(own.map(({ value }) => value)) / overall
  })
}

const monthOf = (day: string) => Number(day.slice(5, 7)) - 1
