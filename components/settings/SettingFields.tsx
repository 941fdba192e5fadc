import { Checkboxes } from '@/components/govuk/Checkboxes'
import { Field } from '@/components/govuk/Field'
import { Radios } from '@/components/govuk/Radios'
import { comparisonFamilies } from '@/lib/boards/comparison-families'
import { measureById } from '@/lib/measures/registry'
import { mostSettingLetters, type SettingField, type TypedSetting } from '@/lib/settings/read-setting-form'
import type { SettingKind } from '@/lib/settings/setting.types'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { familyWords } from './family-words'
import { faultWords } from './fault-words'

/** The fields of one kind of setting, with what was typed and what is at fault. */
export function SettingFields({
  locale,
  kind,
  of,
  boardId,
  typed,
  faults,
}: {
  readonly locale: Locale
  readonly kind: SettingKind
  /** Of a target the measure. */
  readonly of: string
  readonly boardId: number
  readonly typed: TypedSetting
  readonly faults: readonly SettingField[]
}) {
  const t = (key: MessageKey) => say(locale, key)
  const error = (name: SettingField) => (faults.includes(name) ? faultWords(locale, name) : undefined)
  const field = (name: SettingField, label: MessageKey, hint?: MessageKey, values = {}) => ({
    ...{ id: name, name, value: typed[name] ?? '', label: t(label), error: error(name) },
    hint: hint && say(locale, hint, values),
  })
  const letters = (name: keyof typeof mostSettingLetters) => ({ most: mostSettingLetters[name] })
  const sort = (label: MessageKey, choices: readonly (readonly [string, MessageKey])[]) => (
    <Radios
      name="sort"
      label={t(label)}
      value={typed.sort || choices[0]![0]}
      choices={choices.map(([value, words]) => ({ value, words: t(words) }))}
    />
  )
  switch (kind) {
    case 'target': {
      const { unit, decimals } = measureById(of)!
      return (
        <>
          {sort('settings.targetSort', [
            ['value', 'settings.targetSortValue'],
            ['none', 'settings.targetSortNone'],
          ])}
          <Field
            {...field('value', 'settings.targetValue', 'settings.targetValueHint', { unit, decimals })}
          />
          <Field {...field('from', 'settings.targetFrom', 'settings.targetFromHint')} type="date" />
          <Field
            {...field('reason', 'settings.targetReason', 'settings.targetReasonHint', letters('reason'))}
            rows={3}
          />
        </>
      )
    }
    case 'contact':
      return (
        <>
          {sort('settings.contactSort', [
            ['set', 'settings.contactSortSet'],
            ['none', 'settings.contactSortNone'],
          ])}
          <Field {...field('role', 'settings.contactRole', 'settings.contactRoleHint', letters('role'))} />
          <Field {...field('email', 'settings.contactEmail')} type="email" />
          <Field {...field('phone', 'settings.contactPhone', 'settings.contactPhoneHint')} />
        </>
      )
    case 'comparison':
      return (
        <>
          {sort('settings.comparisonSort', [
            ['none', 'settings.comparisonSortOwn'],
            ['chosen', 'settings.comparisonSortChosen'],
          ])}
          <Checkboxes
            name="families"
            label={t('settings.families')}
            hint={t('settings.familiesHint')}
            values={(typed.families ?? '').split(' ')}
            error={error('families')}
            choices={comparisonFamilies.map((family) => ({
              value: String(family.number),
              words: familyWords(locale, family, boardId),
            }))}
          />
        </>
      )
    case 'language':
      return (
        <Radios
          name="language"
          label={t('settings.languageField')}
          hint={t('settings.languageSeveral')}
          value={typed.language || 'none'}
          error={error('language')}
          choices={[
            { value: 'none', words: t('settings.languageNone') },
            { value: 'en', words: t('settings.language.en') },
            { value: 'cy', words: t('settings.language.cy') },
          ]}
        />
      )
  }
}
