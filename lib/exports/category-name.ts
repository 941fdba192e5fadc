import { categoryMessage } from '@/lib/measures/category-message'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The name of a category in words; one that is not ours is told as it is. */
export function categoryName(locale: Locale, breakdown: string, category: string): string {
  return say(locale, categoryMessage(breakdown, category))
}
