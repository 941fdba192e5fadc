import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { truthSeries } from './truth-series'
import type { TruthTally } from './truth-tally'

/** Days by which shares are told. */
const byDays = [30, 90, 180, 365, 730] as const
const quarterText = (quarter: number) => `${1970 + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`
const measures = [...new Set(truthSeries.map(({ measure }) => measure))]

/**
 * Writes what is true of the durations of every board, by quarter of origin, without censoring: quartiles of those
 * that leave by each exit (`truth_durations.csv`), and the share of all that has left by it by some days
 * (`truth_shares.csv`). `England and Wales` is everybody.
 */
export function writeTruthFiles(directory: string, tallies: ReadonlyMap<string, TruthTally>): void {
  const durations = ['board,measure,exit,quarter,cases,lower_quartile,median,upper_quartile\n']
  const shares = [`board,measure,exit,quarter,cases,${byDays.map((day) => `by_${day}`).join(',')}\n`]
  for (const [board, tally] of tallies)
    for (const quarter of tally.quarters)
      for (const measure of measures) {
        const exits = truthSeries.flatMap((each, series) =>
          each.measure === measure
            ? [{ exit: each.exit, days: tally.histogram(series, quarter) ?? new Int32Array() }]
            : [],
        )
        const all = exits.reduce((sum, { days }) => sum + total(days), 0)
        if (all === 0) continue
        for (const { exit, days } of exits) {
          const about = `${board},${measure},${exit},${quarterText(quarter)}`
          const own = total(days)
          if (own > 0)
            durations.push(`${about},${own},${[0.25, 0.5, 0.75].map((p) => quantile(days, own * p))}\n`)
          if (exits.length === 1) continue
          const reached = byDays.map((day) => (total(days.subarray(0, day + 1)) / all).toFixed(6))
          shares.push(`${about},${all},${reached}\n`)
        }
      }
  writeFileSync(path.join(directory, 'truth_durations.csv'), durations.join(''))
  writeFileSync(path.join(directory, 'truth_shares.csv'), shares.join(''))
}

function total(days: Int32Array): number {
  let sum = 0
  for (let day = 0; day < days.length; day += 1) sum += days[day]!
  return sum
}

/** The smallest day by which at least so many have left. */
function quantile(days: Int32Array, least: number): number {
  let sum = 0
  return days.findIndex((count) => (sum += count) >= least)
}
