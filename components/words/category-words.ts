import { categoryMessage, totalMessage } from '@/lib/measures/category-message'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The name of a breakdown's category; a source's own word where it is none that we know. */
export function categoryWords(locale: Locale, breakdown: string, category: string): string {
  return say(locale, categoryMessage(breakdown, category))
}

/** The name of all categories of a breakdown together. */
export function totalWords(locale: Locale, breakdown: string): string {
  return say(locale, totalMessage(breakdown))
}

/** Names that keep their capital within a line: places. */
const proper: ReadonlySet<string> = new Set(['court'])

/** The same within a line: "Conviction rate, all offences, Kent". */
export function categoryInLine(locale: Locale, breakdown: string, category: string): string {
  const words = categoryWords(locale, breakdown, category)
  // An abbreviation keeps its capitals, too.
  if (proper.has(breakdown) || /^\p{Lu}{2}/u.test(words)) return words
  return words.charAt(0).toLocaleLowerCase('en-GB') + words.slice(1)
}
