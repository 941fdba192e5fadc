import type { FlowForecast } from '@/lib/questions/demand.types'
import { describeMethod } from '@/lib/statistics/forecast/describe-forecast'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { printPeriod } from '@/lib/time/print-period'
import type { Period } from '@/lib/time/period'
import { endOfPeriod } from '@/lib/time/step-period'
import { byteOrderMark, csvLine } from './csv-line'
import { metadataLines } from './metadata-lines'
import { rounded } from './rounded'

/** Names of columns are for programs and the same in both languages. */
const columns = [
  'row',
  'period',
  'from',
  'to',
  'area_code',
  'area',
  'value',
  'marker',
  'expected',
  'lower_80',
  'upper_80',
  'lower_95',
  'upper_95',
  'same_as_last_year',
  'tested',
] as const

/** A flow and its forecast as CSV: metadata lines with the words of the page, what was, what is coming. */
export function forecastCsv(locale: Locale, { series, forecast, none }: FlowForecast): string {
  const { area, points } = series
  const place = (row: 'known' | 'forecast', period: Period) => [
    ...[row, printPeriod(period), period.start, endOfPeriod(period)],
    ...[area.code, area.name[locale]],
  ]
  const words = forecast
    ? forecast.sentences.map((sentence) => say(locale, sentence)).join(' ')
    : say(locale, none)
  return [
    byteOrderMark,
    ...metadataLines(locale, series).map(csvLine),
    csvLine([say(locale, 'demand.fileForecast'), words]),
    ...(forecast
      ? [csvLine([say(locale, 'demand.fileMethod'), say(locale, describeMethod(forecast.method))])]
      : []),
    ...(forecast?.check ? [csvLine([say(locale, 'demand.fileHeld'), rounded(forecast.check.held)])] : []),
    '\r\n',
    csvLine(columns),
    ...points.map(({ period, figure }) =>
      csvLine([
        ...place('known', period),
        figure.kind === 'value' ? rounded(figure.value) : null,
        { value: null, suppressed: '[c]', unavailable: '[x]' }[figure.kind],
        ...Array<null>(7).fill(null),
      ]),
    ),
    ...(forecast?.ahead ?? []).map(({ period, expected, likely, wide, sameAsLastYear, tested }) =>
      csvLine([
        ...place('forecast', period),
        ...[null, null],
        ...[expected, likely.lower, likely.upper, wide.lower, wide.upper, sameAsLastYear].map(rounded),
        tested ? 'yes' : 'no',
      ]),
    ),
  ].join('')
}
