import type { Choice } from '@/components/govuk/Select'
import type { Locale } from '@/lib/text/locale'
import { sayPeriod } from '@/lib/text/say-period'
import { periodSequence } from '@/lib/time/period-sequence'

/** The months from the first to the last as choices. @param months YYYY-MM */
export function monthChoices(
  locale: Locale,
  { first, last }: { readonly first: string; readonly last: string },
): readonly Choice[] {
  const month = (text: string) => ({ granularity: 'month' as const, start: `${text}-01` })
  return periodSequence(month(first), month(last)).map((period) => ({
    value: period.start.slice(0, 7),
    words: sayPeriod(locale, period),
  }))
}
