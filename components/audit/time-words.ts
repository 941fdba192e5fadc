import { britishTime } from '@/components/words/british-time'
import type { Locale } from '@/lib/text/locale'

/** A moment to the second, as the clocks of the United Kingdom have it. */
export function timeWords(locale: Locale, at: Date): string {
  return britishTime(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}
