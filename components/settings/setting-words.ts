import { valueWords } from '@/components/words/value-words'
import { measureMessage } from '@/lib/measures/measure-message'
import { measureById } from '@/lib/measures/registry'
import { fromMessage } from '@/lib/settings/from-message'
import type { Setting, TargetContent } from '@/lib/settings/setting.types'
import { targetDirection } from '@/lib/settings/target-measures'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** What a contact is asked about, in words. @param key of a slot of lib/settings/contacts */
export function aboutWords(locale: Locale, key: string): string {
  return say(locale, `settings.about.${key.replace('/', '.')}` as MessageKey)
}

/** A target with its direction: at most 60 days. */
export function targetWords(locale: Locale, measureId: string, value: number): string {
  const measure = measureById(measureId)!
  const key = targetDirection(measure) === 'at-most' ? 'settings.atMost' : 'settings.atLeast'
  return say(locale, key, { value: valueWords(locale, measure, value) })
}

/** What a target says, with its day and its reason, as it was written. */
export function writtenTarget(
  locale: Locale,
  measureId: string,
  { value, from, reason }: TargetContent,
): string {
  const values = { from: fromMessage(from), reason }
  return value === null
    ? say(locale, 'settings.historyTargetNone', values)
    : say(locale, 'settings.historyTarget', { ...values, target: targetWords(locale, measureId, value) })
}

/** What a setting is of, in words. */
export function whatWords(locale: Locale, { kind, key }: Pick<Setting, 'kind' | 'key'>): string {
  switch (kind) {
    case 'target':
      return say(locale, 'settings.targetTitle', {
        measure: measureById(key) ? measureMessage({ id: key }, 'name') : key,
      })
    case 'contact':
      return say(locale, 'settings.contactTitle', { about: aboutWords(locale, key) })
    case 'comparison':
      return say(locale, 'settings.comparisonTitle')
    case 'language':
      return say(locale, 'settings.languageTitle')
  }
}

/** What a setting was set to, in words. */
export function setWords(locale: Locale, setting: Setting): string {
  switch (setting.kind) {
    case 'target':
      return measureById(setting.key) ? writtenTarget(locale, setting.key, setting.content) : ''
    case 'contact': {
      const { content } = setting
      return content
        ? [content.role, content.email, content.phone].filter(Boolean).join(', ')
        : say(locale, 'settings.historyContactNone')
    }
    case 'comparison':
      return setting.content
        ? say(locale, 'settings.historyFamilies', { numbers: setting.content.families.join(', ') })
        : say(locale, 'settings.historyOwn')
    case 'language':
      return setting.content
        ? say(locale, `settings.language.${setting.content.language}`)
        : say(locale, 'settings.historyLanguageNone')
  }
}
