import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { pChart } from '@/lib/statistics/spc/attribute-chart'
import type { ChartOptions } from '@/lib/statistics/spc/chart-options'
import type { Improvement, XmrResult } from '@/lib/statistics/spc/chart-result'
import { runChart } from '@/lib/statistics/spc/run-chart'
import { xmr } from '@/lib/statistics/spc/xmr'
import type { SeriesPoint } from '../measure-series.types'
import { inPercent } from './in-percent'

const improvement: Record<MeasureDefinition['direction'], Improvement> = {
  'higher-is-better': 'increase',
  'lower-is-better': 'decrease',
  neither: 'neutral',
}

/** The process-control reading of a series by its measure's chart rule, in the measure's unit; null where it has none. */
export function readingOf(measure: MeasureDefinition, points: readonly SeriesPoint[]): XmrResult | null {
  const values = points.map(({ figure }) => (figure.kind === 'value' ? figure.value : null))
  if (values.every((value) => value === null)) return null
  const options: ChartOptions = { improvement: improvement[measure.direction] }
  switch (measure.chartRule) {
    case 'xmr':
      return xmr(values, options)
    case 'run':
      return runChart(values, options)
    case 'p-prime':
      return inPercent(pChart(counts(points, 'numerator'), counts(points, 'denominator'), options))
    case 'none':
      return null
  }
}

function counts(points: readonly SeriesPoint[], part: 'numerator' | 'denominator'): (number | null)[] {
  return points.map(({ figure }) => (figure.kind === 'value' ? figure[part] : null))
}
