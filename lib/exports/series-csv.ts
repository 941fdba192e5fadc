import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import { targetOn } from '@/lib/settings/targets'
import type { Locale } from '@/lib/text/locale'
import { endOfPeriod } from '@/lib/time/step-period'
import { printPeriod } from '@/lib/time/print-period'
import { categoryName } from './category-name'
import type { Split } from '@/lib/questions/split.types'
import { byteOrderMark, csvLine, type CsvCell } from './csv-line'
import { splitLines } from './split-lines'
import { rounded } from './rounded'
import { metadataLines } from './metadata-lines'

/** Names of columns are for programs and the same in both languages. */
const columns = [
  'period',
  'from',
  'to',
  'area_code',
  'area',
  'category',
  'value',
  'numerator',
  'denominator',
  'lower_95',
  'upper_95',
  'marker',
  'mean',
  'lower_limit',
  'upper_limit',
  'breakdown',
  'cases',
  'lower_quartile',
  'upper_quartile',
  'percentile_90',
  'target',
  'open_cases',
] as const

/**
 * Series as CSV (UTF-8 with a byte order mark, for spreadsheets): metadata lines, an empty line, a header, the figures
 * as the page has them; of a duration also those with open cases counted; after them those by category over several months. Hidden figures are [c], missing ones [x].
 */
export function seriesCsv(
  locale: Locale,
  series: readonly [MeasureSeries, ...MeasureSeries[]],
  split: Split | null = null,
  pace: MeasureSeries | null = null,
): string {
  return [
    byteOrderMark,
    ...metadataLines(locale, series[0]).map(csvLine),
    '\r\n',
    csvLine(columns),
    ...series.flatMap((one) => linesOf(one, one.measure.kind === 'duration' ? 'left-out' : null)),
    ...(pace ? linesOf(pace, 'counted') : []),
    ...(split ? splitLines(locale, series[0], split).map(csvLine) : []),
  ].join('')

  function linesOf(one: MeasureSeries, openCases: 'counted' | 'left-out' | null): readonly string[] {
    return one.points.map((_, i) => csvLine([...figureLine(locale, one, i), openCases]))
  }
}

function figureLine(
  locale: Locale,
  { area, breakdown, category, points, reading, charted, targets }: MeasureSeries,
  i: number,
): CsvCell[] {
  const { period, figure } = points[i]!
  const limits = charted === 'figures' ? reading?.points[i] : undefined
  const value = figure.kind === 'value' ? figure : null
  return [
    printPeriod(period),
    period.start,
    endOfPeriod(period),
    area.code,
    area.name[locale],
    categoryName(locale, breakdown, category),
    rounded(value?.value),
    value?.numerator ?? null,
    value?.denominator ?? null,
    rounded(value?.interval?.lower),
    rounded(value?.interval?.upper),
    { value: null, suppressed: '[c]', unavailable: '[x]' }[figure.kind],
    rounded(limits?.mean),
    rounded(limits?.lower),
    rounded(limits?.upper),
    breakdown,
    value?.spread?.cases ?? null,
    value?.spread?.lowerQuartile ?? null,
    value?.spread?.upperQuartile ?? null,
    value?.spread?.ninetieth ?? null,
    targetOn(targets, period.start)?.value ?? null,
  ]
}
