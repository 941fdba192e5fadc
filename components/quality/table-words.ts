import { en } from '@/lib/text/en/dictionary'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** What a table of the contract holds, in words; its own name where this version does not know it. */
export function tableWords(locale: Locale, table: string): string {
  const key = `table.${table}`
  return key in en.quality ? say(locale, `quality.${key}` as MessageKey) : table
}
