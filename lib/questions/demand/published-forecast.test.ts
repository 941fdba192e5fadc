import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { seasonalNaive } from '@/lib/statistics/forecast/seasonal-naive'
import { onPublished } from '@/lib/statistics/forecast/on-published'
import { forecastOf } from './kept-forecast'

/**
 * How the page's forecasts would have done on real figures: receipts, disposals and open cases of the Crown Court in England
 * and Wales by quarter. From each quarter on with only what was known then, the choice of the method included.
 */
const file = path.resolve(
  import.meta.dirname,
  '../../../../shared/data/published/moj_ccsq/gold_backlog_trajectory.csv',
)
const there = existsSync(file)
const year = 4

function seriesOf(column: string): readonly number[] {
  const [head, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
  const at = head!.indexOf(column)
  const values = rows.map((row) => Number(row[at]))
  if (at < 0 || values.some((value) => !Number.isFinite(value))) throw new Error(`No series ${column}`)
  return values
}

/** Error of the chosen forecasts over that of “same as last year”, and the share within the likely range. */
function tried(values: readonly number[]) {
  let [error, yardstick, held, all] = [0, 0, 0, 0]
  for (let origin = 4 * year + 1; origin + year <= values.length; origin += 1) {
    const known = { values: values.slice(0, origin), period: year }
    const { mean, bands } = forecastOf(known).forecast
    const same = seasonalNaive(known, year).mean
    for (const [step, came] of values.slice(origin, origin + year).entries()) {
      error += Math.abs(came - mean[step]!)
      yardstick += Math.abs(came - same[step]!)
      held += Number(came >= bands[0]!.lower[step]! && came <= bands[0]!.upper[step]!)
      all += 1
    }
  }
  return { ratio: error / yardstick, held: held / all }
}

describe.skipIf(!there)(
  `published: forecasts of the Crown Court${there ? '' : ' (skipped: no ../shared/data/published)'}`,
  () => {
    const found = there
      ? (['receipts', 'disposals', 'open'] as const).map((name) => ({ name, ...tried(seriesOf(name)) }))
      : []

    test.each(['receipts', 'disposals', 'open'])(
      'the method chosen for %s was never the worse one so far',
      (name) => {
        const { scores, method } = forecastOf({ values: seriesOf(name), period: year })
        const errorOf = (of: string) => scores.find((score) => score.method === of)!.mase!
        expect(errorOf(method)).toBeLessThanOrEqual(errorOf('seasonal-naive'))
      },
    )

    test('what was not known yet is forecast no worse than by “same as last year”, as the page says', () => {
      for (const { name, ratio, held } of found)
        process.stdout.write(
          `    ${name}: error ${ratio.toFixed(3)} of "same as last year", likely range held ${held.toFixed(3)}\n`,
        )
      for (const { name, ratio, held } of found) {
        expect(ratio).toBeLessThanOrEqual(1)
        expect(ratio).toBeCloseTo(onPublished[name].ratio, 2)
        expect(held).toBeCloseTo(onPublished[name].held, 2)
      }
    })
  },
)
