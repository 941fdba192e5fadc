import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Split, SplitEntry } from '@/lib/questions/split.types'
import { lastDayBefore, monthNumber } from '@/lib/time/calendar'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { categoryName } from './category-name'
import type { CsvCell } from './csv-line'
import { rounded } from './rounded'

/**
 * The figures by category over several months, in the columns of the series. Those of a published table are not told
 * again: they are the last period of its series.
 */
export function splitLines(locale: Locale, { area, measure }: MeasureSeries, split: Split): CsvCell[][] {
  const { months, breakdown } = split
  if (!months) return []
  return [...split.entries, split.total].map((entry) => lineOf(entry, months))

  function lineOf(
    { category, figure, otherPeriod }: SplitEntry,
    { from, to }: NonNullable<Split['months']>,
  ): CsvCell[] {
    const value = figure.kind === 'value' ? figure : null
    return [
      otherPeriod ? say(locale, otherPeriod) : from === to ? from : `${from}/${to}`,
      otherPeriod ? null : `${from}-01`,
      otherPeriod ? null : lastDayBefore(monthNumber(to) + 1),
      area.code,
      area.name[locale],
      categoryName(locale, breakdown, category),
      rounded(value?.value),
      value?.numerator ?? null,
      value?.denominator ?? null,
      rounded(value?.interval?.lower),
      rounded(value?.interval?.upper),
      { value: null, suppressed: '[c]', unavailable: '[x]' }[figure.kind],
      null,
      null,
      null,
      breakdown,
      value?.spread?.cases ?? null,
      value?.spread?.lowerQuartile ?? null,
      value?.spread?.upperQuartile ?? null,
      value?.spread?.ninetieth ?? null,
      null,
      measure.kind === 'duration' ? 'left-out' : null,
    ]
  }
}
