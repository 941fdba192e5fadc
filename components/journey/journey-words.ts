import { figureWords } from '@/components/figures/words/figure-words'
import type { Journey, JourneyCount, JourneyLoss } from '@/lib/questions/journey.types'
import type { Locale } from '@/lib/text/locale'
import { message, type Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayWords } from '@/components/timeliness/stage-words'

/** How many came to a gate, with what they are. */
export function countWords(locale: Locale, { measure, figure }: JourneyCount): string {
  if (figure.kind === 'suppressed') return say(locale, 'journey.countHidden')
  if (figure.kind === 'unavailable') return say(locale, 'journey.countNone')
  return say(locale, 'journey.count', { basis: measure.basis, count: figure.value })
}

/** What stops at a stage, after its share. */
export function lossWords(locale: Locale, { name, year }: JourneyLoss): string {
  if (year.kind === 'suppressed') return say(locale, 'journey.lossHidden', { name })
  if (year.kind === 'unavailable') return say(locale, 'journey.lossNone')
  const { numerator, denominator } = year
  return numerator === null || denominator === null
    ? say(locale, 'journey.lossShare', { name })
    : say(locale, 'journey.loss', { name, numerator, denominator })
}

/** What the way says: the stage that surely takes longest, the one that surely loses the largest share. */
export function journeyFinding(locale: Locale, { stages }: Journey): Message {
  const longest = stages.find(({ shown }) => shown?.longest)
  const largest = stages.find(({ loss }) => loss?.largest)?.loss
  const stage = longest && {
    stage: longest.name,
    days: dayWords(locale, longest.shown!.middle!.value),
  }
  const loss = largest && { loss: largest.name, share: figureWords(locale, largest.measure, largest.year) }
  if (stage && loss) return message('journey.titleBoth', { ...stage, ...loss })
  if (stage) return message('journey.titleStage', stage)
  return loss ? message('journey.titleLoss', loss) : message('journey.titleNone')
}
