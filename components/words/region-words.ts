import { regions } from '@/lib/boards/board'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** A region of the courts in the words of one language; a name that we do not know stays as it is. */
export function regionWords(locale: Locale, name: string): string {
  const region = regions.find((known) => known === name)
  return region ? say(locale, `layout.region.${region}`) : name
}
