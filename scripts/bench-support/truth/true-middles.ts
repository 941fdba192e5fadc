import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { linkedSetting, type LinkedSetting } from '@/lib/demonstration/linked/setting'
import { writeDivision } from '@/lib/demonstration/linked/delivery/write-division'
import { truthSeries } from '@/lib/demonstration/linked/truth/truth-series'
import { TruthTally } from '@/lib/demonstration/linked/truth/truth-tally'
import { countryOf } from '@/lib/demonstration/linked/world/country'
import { histogramCount, mergeHistograms, type DayHistogram } from '@/lib/statistics/quantiles/day-histogram'
import { histogramMedian } from '@/lib/statistics/quantiles/histogram-quantile'

export type TrueMiddle = { readonly cases: number; readonly median: number }

/**
 * The true median days of all who began a stage in any month of a delivery, without censoring. The world is made again to
 * count them, because the delivery tells medians of single quarters only, and their mean is another thing: where days have
 * a long tail, the median of a dozen cases is too high on average, by several days of the Crown Court's 150.
 *
 * @returns by id of board and measure; null where nobody began
 */
export function trueMiddles(delivery: string): (boardId: number, measure: string) => TrueMiddle | null {
  const text = readFileSync(path.join(delivery, 'truths.json'), 'utf8')
  const tallies = talliesOf(z.object({ settings: linkedSetting }).parse(JSON.parse(text)).settings)
  return (boardId, measure) => {
    const tally = tallies.get(boardId)
    const series = truthSeries.flatMap((one, at) => (one.measure === measure ? [at] : []))
    if (!tally || series.length !== 1) return null
    const all = mergeHistograms(
      tally.quarters.flatMap((quarter) => daysOf(tally.histogram(series[0]!, quarter))),
    )
    const cases = histogramCount(all)
    return cases === 0 ? null : { cases, median: histogramMedian(all) }
  }
}

/** By id of board. */
function talliesOf(setting: LinkedSetting): ReadonlyMap<number, TruthTally> {
  const country = countryOf(setting)
  const tallies = new Map<number, TruthTally>()
  country.divisions.forEach(({ boardId }, index) => {
    if (boardId === null) return
    const tally = tallies.get(boardId) ?? new TruthTally(country.calendar)
    tallies.set(boardId, tally)
    tally.addAll(writeDivision(country, index, () => () => undefined).truth)
  })
  return tallies
}

/** @param counts by day */
function daysOf(counts: Int32Array | undefined): readonly DayHistogram[] {
  if (!counts) return []
  const days = [...counts.keys()].filter((day) => counts[day]! > 0)
  return [{ days, counts: days.map((day) => counts[day]!) }]
}
