import { isOffenceGroup, offenceGroupName } from '@/lib/measures/offence-groups'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The name of a category in words; one that is not ours is told as it is. */
export function categoryName(locale: Locale, category: string): string {
  return category === 'all' || isOffenceGroup(category) ? say(locale, offenceGroupName(category)) : category
}
