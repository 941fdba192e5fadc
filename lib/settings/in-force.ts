import type { Setting, SettingContent, SettingKind } from './setting.types'

type Of<Kind extends SettingKind> = Setting & Extract<SettingContent, { kind: Kind }>

/** The settings of one kind and, where it is given, key: the newest first. */
export function settingsOf<Kind extends SettingKind>(
  settings: readonly Setting[],
  kind: Kind,
  key?: string,
): readonly Of<Kind>[] {
  return settings
    .filter((one): one is Of<Kind> => one.kind === kind && (key === undefined || one.key === key))
    .sort((a, b) => b.id - a.id)
}

/** The setting that is in force; null where none was made. Of a target it is the one that was written last. */
export function inForce<Kind extends SettingKind>(
  settings: readonly Setting[],
  kind: Kind,
  key = '',
): Of<Kind> | null {
  return settingsOf(settings, kind, key)[0] ?? null
}
