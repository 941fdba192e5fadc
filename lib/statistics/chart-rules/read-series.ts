import { message, type Message } from '@/lib/text/message'
import { requireSameLength } from '../guards'
import { pChart } from '../spc/attribute-chart'
import type { ChartOptions } from '../spc/chart-options'
import type { XmrResult } from '../spc/chart-result'
import { runChart } from '../spc/run-chart'
import { xmr } from '../spc/xmr'
import { isChunky } from './is-chunky'
import { netChange } from './net-change'
import { rateChart } from './rate-chart'
import { removeSeason, type Season } from './season'

type Figures = readonly (number | null)[]

export interface SeriesToRead {
  /** The measure's own rule. */
  readonly rule: 'xmr' | 'p-prime' | 'run' | 'none'
  /** One figure per period in order, null where there is none; of a rate its two parts. */
  readonly figures:
    { readonly values: Figures } | { readonly numerators: Figures; readonly denominators: Figures }
  /** Levels at period ends: their net change is charted, and a target for the level is not set against it. */
  readonly stock?: boolean
  /** The periods share time (rolling years). */
  readonly overlapping?: boolean
  readonly unit: 'month' | 'quarter' | 'year'
  /** Place in the year of the first period, from 0. */
  readonly firstPhase?: number
}

export interface SeriesReading {
  /** Null where the rule is none or the periods overlap. Its values are those of `charted`. */
  readonly chart: XmrResult | null
  /** What was put on the chart: net changes of a stock; without the season where one is present. */
  readonly charted: Figures
  readonly season: Season['presence']
  /** What was done before judging, in sentences for the reader. */
  readonly notes: readonly Message[]
}

const periodsInYear = { month: 12, quarter: 4, year: 1 } as const

/**
 * Reads a series by its chart rule: nothing where periods overlap; net change of a stock; a rate with more
 * than 500 a month on p′; whole numbers that move by less than one by runs about their median; the season out first where it tests as present (not for run charts, whose rules
 * it does not upset through limits). Under 12 points the points are judged `early`, which is no judgement.
 *
 * @throws StatisticsError as the charts do
 */
export function readSeries(series: SeriesToRead, options: ChartOptions = {}): SeriesReading {
  const figures = valuesOf(series.figures)
  const nothing = { chart: null, charted: figures, season: 'unknown' } as const
  if (series.rule === 'none' || figures.length === 0) return { ...nothing, notes: [] }
  if (series.overlapping) return { ...nothing, notes: [message('spc.overlapping')] }

  const stock = series.stock ?? false
  const values = stock ? netChange(figures, options.breakAt) : figures
  const chosen: ChartOptions = stock ? { ...options, target: null } : options
  const notes = stock ? [message('spc.netChange', { unit: series.unit })] : []
  if (series.rule === 'run')
    return { chart: runChart(values, chosen), charted: values, season: 'unknown', notes }
  if ('values' in series.figures && !stock && isChunky(values))
    return {
      chart: runChart(values, chosen),
      charted: values,
      season: 'unknown',
      notes: [message('spc.fewValues')],
    }

  const season = removeSeason(values, periodsInYear[series.unit], series.firstPhase)
  if (season.presence === 'present') notes.push(message('spc.seasonRemoved'))
  if (season.presence === 'unknown' && series.unit !== 'year') notes.push(message('spc.seasonUnknown'))
  const chart = chartOf(series, season.adjusted, chosen)
  return { chart, charted: season.adjusted, season: season.presence, notes }
}

function valuesOf(figures: SeriesToRead['figures']): Figures {
  if ('values' in figures) return figures.values
  const { numerators, denominators } = figures
  requireSameLength(numerators, denominators, 'Numerators and denominators')
  return numerators.map((count, i) => {
    const size = denominators[i]!
    return count === null || size === null || size === 0 ? null : count / size
  })
}

function chartOf({ rule, figures }: SeriesToRead, adjusted: Figures, options: ChartOptions): XmrResult {
  if (!('denominators' in figures)) return xmr(adjusted, options)
  const { denominators } = figures
  if (rule !== 'p-prime' && rateChart(denominators) === 'xmr') return xmr(adjusted, options)
  // The adjusted rate stands for as many as before; a share cannot leave 0 to 1.
  const counts = adjusted.map((rate, i) =>
    rate === null ? null : Math.min(1, Math.max(0, rate)) * denominators[i]!,
  )
  return pChart(counts, denominators, options)
}
