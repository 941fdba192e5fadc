import { createRandom } from '@/lib/statistics/random'
import { boardFigures } from './board-figures'
import { boardSizes } from './board-sizes'
import { allCrime, type Series } from './figure-row'
import { injectedChanges, type InjectedChange } from './injected-changes'

/** Everything that determines a demonstration, to the byte. */
export type DemonstrationSetting = {
  readonly seed: number
  /** Last month, YYYY-MM. */
  readonly end: string
  /** Number of months, 1 to 240. */
  readonly months: number
}

export const layoutColumns =
  'offence_type,geographic_area_name,stage,metric_name,date_granularity,time_period,value'

/**
 * Invented figures of the 42 boards and of England and Wales in the long layout of published statistics, a chunk
 * of lines per area. Deterministic: the same setting gives the same bytes on every machine.
 */
export function* publishedFigures(setting: DemonstrationSetting): Generator<string> {
  yield `${layoutColumns}\n`
  const periods = monthsTo(setting.end, setting.months)
  const boards = Object.keys(boardSizes)
  const total = Object.values(boardSizes).reduce((sum, size) => sum + size, 0)
  const changes = demonstrationChanges(setting)
  const nation = new Map<string, NationSum>()
  for (const [index, name] of boards.entries()) {
    const random = createRandom(setting.seed * 1000 + index)
    const series = boardFigures(
      {
        name,
        weight: boardSizes[name]! / total,
        calendarMonths: periods.map((period) => Number(period.slice(5)) - 1),
        changes: changes.filter((change) => change.board === name),
        policeGap: index % 14 === 6 ? { from: Math.floor(setting.months * 0.4), length: 3 } : null,
      },
      random,
    )
    yield lines(name, series, periods)
    for (const each of series) addToNation(nation, each, boardSizes[name]! / total)
  }
  yield lines('England and Wales', [...nation.values()].map(nationSeries), periods)
}

/** The known truths: what was moved, where, from when and by how much. */
export function demonstrationChanges(setting: DemonstrationSetting): readonly InjectedChange[] {
  return injectedChanges(Object.keys(boardSizes), createRandom(setting.seed * 1000 + 999)).filter(
    (change) => change.monthsBeforeEnd < setting.months,
  )
}

/** The months up to and with `end`, oldest first, as YYYY-MM. */
export function monthsTo(end: string, months: number): readonly string[] {
  const [year, month] = end.split('-').map(Number) as [number, number]
  const last = year * 12 + month - 1
  return Array.from({ length: months }, (_, index) => {
    const at = last - months + 1 + index
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

type NationSum = { readonly series: Series; readonly averaged: boolean; readonly values: (number | null)[] }

// England and Wales: sums of counts; for days the mean of the boards by size, rounded like theirs. No offence groups:
// with both, a hidden figure of one board could be had by subtraction.
function addToNation(nation: Map<string, NationSum>, series: Series, weight: number): void {
  if (series.offence !== allCrime) return
  const averaged = /^(Mean|Median) days/.test(series.metric)
  const key = `${series.stage}|${series.metric}`
  const sum = nation.get(key) ?? { series, averaged, values: series.values.map(() => 0) }
  nation.set(key, sum)
  series.values.forEach((value, month) => {
    const before = sum.values[month]
    // A board without a figure leaves the nation without one: a partial sum would look like a fall.
    sum.values[month] = value === null || before == null ? null : before + (averaged ? value * weight : value)
  })
}

function nationSeries({ series, averaged, values }: NationSum): Series {
  const round = (value: number) =>
    /^Mean/.test(series.metric) ? Math.round(value * 10) / 10 : Math.round(value)
  return {
    ...series,
    values: averaged ? values.map((value) => (value === null ? null : round(value))) : values,
  }
}

function lines(area: string, series: readonly Series[], periods: readonly string[]): string {
  const out: string[] = []
  for (const { stage, metric, offence, values } of series) {
    const quoted = metric.includes(',') ? `"${metric}"` : metric
    values.forEach((value, month) => {
      if (value !== null) out.push(`${offence},${area},${stage},${quoted},Monthly,${periods[month]},${value}`)
    })
  }
  return `${out.join('\n')}\n`
}
