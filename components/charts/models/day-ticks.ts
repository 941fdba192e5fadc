import { numberWords } from '@/components/words/number-words'
import type { Locale } from '@/lib/text/locale'
import type { Tick } from '../options/process-model.types'
import { niceTicks } from '../scale/nice-ticks'

/** Ticks of a scale of days from 0 to the last, as many as have room. */
export function dayTicks(locale: Locale, last: number, width: number): readonly Tick[] {
  return niceTicks([0, last], { most: Math.max(3, Math.floor(width / 90)), whole: true }).map((at) => ({
    at,
    words: numberWords(locale, at),
  }))
}
