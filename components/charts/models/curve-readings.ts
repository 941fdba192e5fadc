import { outcomeWords } from '@/components/words/outcome-words'
import { largestRemainder } from '@/lib/statistics/durations/largest-remainder'
import type { Curve } from '@/lib/questions/curve.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { shownSteps } from './shown-steps'
import type { Reading } from './readings-of'

/** Every step of a curve in words: of every 100, how many ended in each way and how many are open; they add to 100. */
export function curveReadings(locale: Locale, { steps, exits }: Curve): readonly Reading[] {
  return shownSteps(steps).map(({ day, ended, open }) => {
    const counts = largestRemainder([...ended, open])
    return {
      head: say(locale, 'chart.readingDay', { day }),
      body: say(locale, 'chart.readingOf100', { parts: outcomeWords(locale, exits, counts).join(', ') }),
    }
  })
}
