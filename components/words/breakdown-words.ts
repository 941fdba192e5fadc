import { en } from '@/lib/text/en/dictionary'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** The name of a breakdown as it stands after "by": offence group, custody or bail. */
export function breakdownWords(locale: Locale, breakdown: string): string {
  return breakdown in en.breakdowns ? say(locale, `breakdowns.${breakdown}` as MessageKey) : breakdown
}
