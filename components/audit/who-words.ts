import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Somebody as the trail knows them: by address where the reader does. */
export type Who = { readonly id: string; readonly email: string | null; readonly removed?: boolean } | null

/** Long enough that two people are not taken for one, short enough to read out. */
export const referenceOf = (id: string) => id.slice(0, 8)

/** Who did something, in one line. @param by who was at a terminal, where it was no person of the service */
export function whoWords(locale: Locale, who: Who, by?: unknown): string {
  if (!who) return typeof by === 'string' && by !== '' ? by : say(locale, 'audit.nobody')
  return who.email ?? say(locale, 'audit.stranger')
}
