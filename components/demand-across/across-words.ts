import { withMinus } from '@/components/words/with-minus'
import type { Band } from '@/lib/demand/model/band'
import { monthAfter } from '@/lib/demand/month-after'
import { languageTag, type Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { sayPeriod } from '@/lib/text/say-period'
import { periodOf } from '@/lib/time/period-of'

const formats = (locale: Locale) => ({
  whole: new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 0 }),
  signed: new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
})

/** Numbers, months and ranges in the words of one language. */
export function acrossWords(locale: Locale, from: string) {
  const { whole, signed } = formats(locale)
  // Never −0.
  const rounded = (value: number) => Math.round(value) + 0
  return {
    whole: (value: number) => whole.format(rounded(value)),
    /** To a tenth, with its sign. */
    signed: (value: number) => withMinus(signed.format(value + 0)),
    range: ({ lower, middle, upper }: Band) =>
      say(locale, 'demandAcross.rangeOf', {
        middle: whole.format(rounded(middle)),
        lower: whole.format(rounded(lower)),
        upper: whole.format(rounded(upper)),
      }),
    difference: ({ lower, middle, upper }: Band) =>
      say(locale, 'demandAcross.rangeOf', {
        middle: withMinus(signed.format(rounded(middle))),
        lower: withMinus(signed.format(rounded(lower))),
        upper: withMinus(signed.format(rounded(upper))),
      }),
    /** A simulated month counted from 1; 0 and below are known. */
    month: (number: number) => sayPeriod(locale, periodOf('month', monthAfter(from, number - 1))),
  }
}
export type AcrossWords = ReturnType<typeof acrossWords>
