import { en } from '@/lib/text/en/dictionary'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

const deliveries: Readonly<Record<string, string>> = en.delivery

/** What is wrong with a row, in words; the fault's own name where its words speak of a value that is not kept. */
export function faultWords(locale: Locale, fault: string): string {
  const words = deliveries[fault]
  return words === undefined || words.includes('{') ? fault : say(locale, `delivery.${fault}` as MessageKey)
}
