import { valueWords } from '@/components/words/value-words'
import type { Share } from '@/lib/questions/data-quality.types'
import type { Locale } from '@/lib/text/locale'

/** A share of records in per cent. */
export function shareWords(locale: Locale, { good, of }: Share): string {
  return valueWords(locale, { unit: 'percent', decimals: 1 }, (100 * good) / of)
}
