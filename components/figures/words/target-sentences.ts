import { capitalise } from '@/components/words/capitalise'
import { targetWordsOf } from './target-words'
import type { MeasureSeries } from '@/lib/questions/measure-series.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** All that is said of a board's target, a sentence each; none where there is no target. */
export function targetSentences(locale: Locale, series: MeasureSeries): readonly string[] {
  const words = targetWordsOf(series)
  if (!words) return []
  return [words.target, words.latest, words.expected, words.why]
    .filter((sentence) => sentence !== null)
    .map((sentence) => capitalise(say(locale, sentence)))
}
