import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** Counts of each exit and, last, of what is still open, with their words: 26 charged, 17 still open. */
export function outcomeWords(
  locale: Locale,
  exits: readonly string[],
  counts: readonly number[],
): readonly string[] {
  return [...exits, 'open'].map((name, i) =>
    say(locale, 'durations.part', { count: counts[i]!, outcome: say(locale, `flows.${name}` as MessageKey) }),
  )
}
