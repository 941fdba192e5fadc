import type { Locale } from '@/lib/text/locale'

/** A moment to the second, as the clocks of the United Kingdom have it. */
export function timeWords(locale: Locale, at: Date): string {
  return new Intl.DateTimeFormat(locale === 'cy' ? 'cy-GB' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/London',
  }).format(at)
}
