import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { RowModel } from '../options/row-model.types'
import type { Reading } from './readings-of'

/** Every row of a chart by category in words. */
export function rowReadingsOf(locale: Locale, { rows, print }: RowModel): readonly Reading[] {
  return rows.map(({ name, words, detail, instead, interval, before }) => {
    const head = say(locale, 'chart.readingHead', { period: name })
    if (instead) return { head, body: say(locale, 'chart.readingValue', { value: `${words} ${instead}` }) }
    const value = detail ? `${words}, ${detail}` : words
    const sentences = [
      say(locale, 'chart.readingValue', { value }),
      ...(interval
        ? [say(locale, 'chart.readingRange', { lower: print(interval.lower), upper: print(interval.upper) })]
        : []),
      ...(before !== null && interval ? [say(locale, 'figure.yearBefore', { value: print(before) })] : []),
    ]
    return { head, body: sentences.join(' ') }
  })
}
