import { monthAfter } from '@/lib/demand/month-after'
import { usualMonths } from '@/lib/demand/model/run-many'
import type { WhatIfModel } from '@/lib/demand/page/what-if.types'
import { languageTag, type Locale } from '@/lib/text/locale'
import { messageSource, say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { periodOf } from '@/lib/time/period-of'
import { whatIfWords, type ResultProperties, type WhatIfWords } from './what-if.types'

/** What a scenario's answer is shown with, in the words of one language. */
export function resultProperties(locale: Locale, { baseline, history }: WhatIfModel): ResultProperties {
  const monthName = (month: string) => say(locale, periodMessage(periodOf('month', month)))
  return {
    language: languageTag[locale],
    words: Object.fromEntries(
      whatIfWords.map((name) => [name, messageSource(locale, `whatIf.${name}`)]),
    ) as WhatIfWords,
    history,
    before: history.map((_, index) => monthName(monthAfter(baseline.from, index - history.length))),
    months: Array.from({ length: usualMonths }, (_, index) => monthName(monthAfter(baseline.from, index))),
  }
}
