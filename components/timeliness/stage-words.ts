import { valueOfFigure } from '@/components/figures/words/value-of-figure'
import { valueWords } from '@/components/words/value-words'
import type { ShownStage } from '@/lib/questions/timeliness.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const days = { unit: 'days', decimals: 0 } as const

export const dayWords = (locale: Locale, value: number) => valueWords(locale, days, value)

/** The middle of a stage over a year; a mark where it is hidden or there is none. */
export function middleWords(locale: Locale, { middle, year, curve }: ShownStage): string {
  if (middle) return dayWords(locale, middle.value)
  return say(locale, year.kind === 'suppressed' && !curve ? 'figure.hiddenMark' : 'figure.missingMark')
}

/** Whether a measure is published as a mean: then its own figures are not those of the middle case. */
export function isMean({ measure }: ShownStage): boolean {
  const figure = measure.linked?.figure
  return figure !== undefined && 'statistic' in figure && figure.statistic === 'mean'
}

/** Of every 100, how many pass a stage on the day on which it begins; null where that is not the middle case. */
export function sameDayOf({ curve }: ShownStage): number | null {
  const first = curve?.steps[0]
  return curve?.median?.value === 0 && first?.day === 0 && first.ended[0]! > 0
    ? Math.min(99, Math.round(100 * first.ended[0]!))
    : null
}

/** Days of the same stage a year before, counted in the same way; null where they are not known. */
export function yearAgoOf({ curve, before, halfBefore }: ShownStage): number | null {
  return curve?.median ? (before?.median?.value ?? null) : valueOfFigure(halfBefore)
}
