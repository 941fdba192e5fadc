import { boundsOf } from '@/components/words/bounds-of'
import { categoryWords, totalWords } from '@/components/words/category-words'
import { numberWords } from '@/components/words/number-words'
import { valueWords } from '@/components/words/value-words'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Split, SplitEntry } from '@/lib/questions/split.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { Row, RowModel } from '../options/row-model.types'
import { axisNumber } from './axis-number'

/** The categories of a measure over the same months, beside a year before. */
export function rowModel(locale: Locale, measure: MeasureDefinition, split: Split): RowModel {
  const whole = split.total.figure
  return {
    rows: split.entries.map((entry) => rowOf(locale, measure, split.breakdown, entry)),
    head: say(locale, 'figure.columnValue'),
    reference:
      hasReference(measure) && whole.kind === 'value'
        ? {
            value: whole.value,
            words: `${totalWords(locale, split.breakdown)} ${valueWords(locale, measure, whole.value)}`,
          }
        : null,
    bounds: boundsOf(measure),
    print: (tick) => axisNumber(locale, measure.unit, tick),
  }
}

/** Whether categories can be set against all of them together: a count of a part always lies below. */
export function hasReference({ kind }: MeasureDefinition): boolean {
  return kind !== 'count' && kind !== 'stock'
}

function rowOf(
  locale: Locale,
  measure: MeasureDefinition,
  breakdown: string,
  { category, figure, before, otherPeriod }: SplitEntry,
): Row {
  const beforeValue = before?.kind === 'value' ? before.value : null
  const base = { name: categoryWords(locale, breakdown, category), before: beforeValue }
  if (figure.kind !== 'value') {
    const hidden = figure.kind === 'suppressed'
    return {
      ...base,
      value: null,
      interval: null,
      words: say(locale, hidden ? 'figure.hiddenMark' : 'figure.missingMark'),
      instead: say(locale, hidden ? 'chart.hiddenShort' : 'chart.missingShort'),
      detail: null,
    }
  }
  return {
    ...base,
    value: figure.value,
    interval: figure.interval,
    words: valueWords(locale, measure, figure.value),
    instead: null,
    detail: otherPeriod ? say(locale, otherPeriod) : detailOf(),
  }

  function detailOf(): string | null {
    if (figure.kind !== 'value') return null
    const { numerator, denominator, spread } = figure
    if (numerator !== null && denominator !== null)
      return say(locale, 'figure.countedOf', { numerator, denominator })
    if (spread) return say(locale, 'figure.cases', { count: numberWords(locale, spread.cases) })
    return beforeValue === null
      ? null
      : say(locale, 'chart.before', { value: valueWords(locale, measure, beforeValue) })
  }
}
