import type { Choice } from '@/components/govuk/Select'
import { capitalise } from '@/components/words/capitalise'
import type { Locale } from '@/lib/text/locale'
import { sayPeriod } from '@/lib/text/say-period'
import { periodOf } from '@/lib/time/period-of'
import { periodSequence } from '@/lib/time/period-sequence'
import { endOfPeriod } from '@/lib/time/step-period'

/**
 * The quarters from the first month to the last as choices, by their first month or by their last.
 * @param months YYYY-MM
 */
export function quarterChoices(
  locale: Locale,
  { first, last }: { readonly first: string; readonly last: string },
  by: 'first' | 'last',
): readonly Choice[] {
  return periodSequence(periodOf('quarter', first), periodOf('quarter', last)).map((quarter) => ({
    value: (by === 'first' ? quarter.start : endOfPeriod(quarter)).slice(0, 7),
    words: capitalise(sayPeriod(locale, quarter)),
  }))
}
