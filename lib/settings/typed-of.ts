import type { TypedSetting } from './read-setting-form'
import type { Setting } from './setting.types'

/** The fields of a form as a setting fills them; empty ones where nothing is set. */
export function typedOf(setting: Setting | null): TypedSetting {
  if (!setting?.content) return {}
  switch (setting.kind) {
    case 'target': {
      const { value, from, reason } = setting.content
      return {
        sort: value === null ? 'none' : 'value',
        value: value === null ? '' : `${value}`,
        from,
        reason,
      }
    }
    case 'contact': {
      const { role, email, phone } = setting.content
      return { sort: 'set', role, email: email ?? '', phone: phone ?? '' }
    }
    case 'comparison':
      return { sort: 'chosen', families: setting.content.families.join(' ') }
    case 'language':
      return { language: setting.content.language }
  }
}
