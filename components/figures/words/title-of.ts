import { capitalise } from '@/components/words/capitalise'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Locale } from '@/lib/text/locale'
import { message, type Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** A finding as a figure's title; with the measure's name before it where a page has several. */
export function titleOf(
  locale: Locale,
  measure: MeasureDefinition,
  finding: Message,
  named: boolean,
): string {
  const title = named
    ? message('figure.findingOf', { name: measureMessage(measure, 'name'), finding })
    : finding
  return capitalise(say(locale, title))
}
