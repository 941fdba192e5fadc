import { isOffenceGroup, offenceGroupName } from '@/lib/measures/offence-groups'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The name of a breakdown's category; a source's own word where it is none that we know. */
export function categoryWords(locale: Locale, category: string): string {
  if (category === 'all' || isOffenceGroup(category)) return say(locale, offenceGroupName(category))
  return category
}

/** The same within a line: "Conviction rate, all offences, Kent". No name of a group is a proper name. */
export function categoryInLine(locale: Locale, category: string): string {
  const words = categoryWords(locale, category)
  return words.charAt(0).toLocaleLowerCase('en-GB') + words.slice(1)
}
