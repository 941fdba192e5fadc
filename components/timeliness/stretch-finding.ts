import { changeWords } from '@/components/words/change-words'
import type { Decomposition } from '@/lib/questions/timeliness/decompose'
import type { Locale } from '@/lib/text/locale'
import { message, type Message } from '@/lib/text/message'
import { dayWords } from './stage-words'

/** What the parts of a change say: the clearest part, and only where chance alone would hardly bring it about. */
export function stretchFinding(locale: Locale, { all, stretches }: Decomposition): Message {
  if (all.lower <= 0 && all.upper >= 0) return message('timeliness.stretchNone')
  const way = all.change > 0 ? 'more' : 'fewer'
  const sure = stretches
    .filter(({ lower, upper }) => (way === 'more' ? lower > 0 : upper < 0))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  const days = dayWords(locale, Math.abs(Math.round(all.change)))
  const [part] = sure
  if (!part) return message('timeliness.stretchChanged', { way, days })
  return message('timeliness.stretchPart', {
    way,
    days,
    stretch: message(`timeliness.stretch-${part.name}`),
    change: changeWords(locale, { unit: 'days', decimals: 0 }, Math.round(part.change)),
  })
}
