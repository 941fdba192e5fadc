import { rangeWords } from '@/components/words/range-words'
import { valueWords } from '@/components/words/value-words'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { RowModel } from '../options/row-model.types'
import type { Reading } from './readings-of'

/** Every row of a chart by category in words. */
export function rowReadingsOf(
  locale: Locale,
  measure: MeasureDefinition,
  { rows }: RowModel,
): readonly Reading[] {
  return rows.map(({ name, words, detail, instead, interval, before }) => {
    const head = say(locale, 'chart.readingHead', { period: name })
    if (instead) return { head, body: say(locale, 'chart.readingValue', { value: `${words} ${instead}` }) }
    const value = detail ? `${words}, ${detail}` : words
    const sentences = [
      say(locale, 'chart.readingValue', { value }),
      ...(interval
        ? [say(locale, 'chart.readingRange', { range: rangeWords(locale, measure, interval) })]
        : []),
      ...(before !== null && interval
        ? [say(locale, 'figure.yearBefore', { value: valueWords(locale, measure, before) })]
        : []),
    ]
    return { head, body: sentences.join(' ') }
  })
}
