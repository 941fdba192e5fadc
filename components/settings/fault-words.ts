import { mostSettingLetters, type SettingField } from '@/lib/settings/read-setting-form'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** What is wrong with a field, and what to write. */
export function faultWords(locale: Locale, field: SettingField | 'meanwhile'): string {
  const most = field in mostSettingLetters ? mostSettingLetters[field as 'reason'] : 0
  return say(locale, `settings.fault.${field}`, { most })
}
