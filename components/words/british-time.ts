import type { Locale } from '@/lib/text/locale'

/** Writes moments as people do, in the reader's language, by the clocks of the United Kingdom. */
export function britishTime(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === 'cy' ? 'cy-GB' : 'en-GB', {
    ...options,
    timeZone: 'Europe/London',
  })
}
