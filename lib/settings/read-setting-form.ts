import { comparisonFamilies } from '@/lib/boards/comparison-families'
import { measureById } from '@/lib/measures/registry'
import { isDay } from '@/lib/time/is-day'
import { contactSlots } from './contacts'
import type { SettingContent, SettingKind } from './setting.types'
import { mayHaveTarget } from './target-measures'

/** The fields of the forms. */
export const settingFields = [
  'sort',
  'value',
  'from',
  'reason',
  'role',
  'email',
  'phone',
  'families',
  'language',
] as const
export type SettingField = (typeof settingFields)[number]
export type TypedSetting = Readonly<Partial<Record<SettingField, string>>>

/** The most letters of each text. */
export const mostSettingLetters = { reason: 300, role: 100, email: 254, phone: 40 } as const

export type ReadSetting = { readonly setting: SettingContent } | { readonly faults: readonly SettingField[] }

/**
 * What a form says: a setting, or the fields that are at fault.
 *
 * @param key of a target the measure, of a contact the slot
 * @param typed texts as typed; families as numbers with spaces between. `sort` none: no target, contact or choice
 * @returns null for a key that there is not
 */
export function readSettingForm(kind: SettingKind, key: string, typed: TypedSetting): ReadSetting | null {
  const text = (name: SettingField) => (typed[name] ?? '').replace(/\s+/g, ' ').trim()
  const none = text('sort') === 'none'
  switch (kind) {
    case 'target':
      return readTarget(key, text, none)
    case 'contact':
      if (!contactSlots.some((slot) => slot.key === key)) return null
      return none ? { setting: { kind, content: null } } : readContact(text)
    case 'comparison': {
      if (key !== '') return null
      if (none) return { setting: { kind, content: null } }
      const wanted = text('families').split(' ')
      const families = comparisonFamilies.map(({ number }) => number).filter((n) => wanted.includes(`${n}`))
      return families.length === 0 ? { faults: ['families'] } : { setting: { kind, content: { families } } }
    }
    case 'language': {
      if (key !== '') return null
      const language = (['en', 'cy'] as const).find((known) => known === text('language'))
      if (!language && text('language') !== 'none') return { faults: ['language'] }
      return { setting: { kind, content: language ? { language } : null } }
    }
  }
}

type Text = (name: SettingField) => string

function readTarget(key: string, text: Text, none: boolean): ReadSetting | null {
  const measure = measureById(key)
  if (!measure || !mayHaveTarget(measure)) return null
  const [from, reason] = [text('from'), text('reason')]
  const value = none ? null : readNumber(text('value'), measure.decimals)
  const most = measure.unit === 'percent' ? 100 : 10_000_000
  const faults: readonly SettingField[] = [
    ...(value === undefined || (value !== null && value > most) ? (['value'] as const) : []),
    ...(isDay(from) ? [] : (['from'] as const)),
    ...(reason === '' || reason.length > mostSettingLetters.reason ? (['reason'] as const) : []),
  ]
  if (faults.length > 0 || value === undefined) return { faults }
  return { setting: { kind: 'target', content: { value, from, reason } } }
}

function readContact(text: Text): ReadSetting {
  const [role, email, phone] = [text('role'), text('email'), text('phone')]
  const faults: readonly SettingField[] = [
    ...(role === '' || role.length > mostSettingLetters.role ? (['role'] as const) : []),
    ...((email === '' && phone === '') || (email !== '' && !isAddress(email)) ? (['email'] as const) : []),
    ...(phone !== '' && !/^\+?[\d ()-]{5,}( ?(ext|est)\.? ?\d+)?$/i.test(phone.slice(0, 40))
      ? (['phone'] as const)
      : []),
  ]
  if (faults.length > 0 || phone.length > mostSettingLetters.phone)
    return { faults: faults.length > 0 ? faults : ['phone'] }
  return { setting: { kind: 'contact', content: { role, email: email || null, phone: phone || null } } }
}

/** A number of at most so many decimals, nought or more; a percent sign or a unit behind it is left out. */
function readNumber(typed: string, decimals: number): number | undefined {
  const found = /^(\d{1,3}(?:,\d{3})+|\d{1,8})(?:\.(\d+))? ?(?:%|days|day|hours|hour|diwrnod|awr)?$/i.exec(
    typed,
  )
  if (!found || (found[2] ?? '').length > decimals) return undefined
  return Number(`${found[1]!.replaceAll(',', '')}.${found[2] ?? 0}`)
}

function isAddress(text: string): boolean {
  return text.length <= mostSettingLetters.email && /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/.test(text)
}
