/** A target as it was written. */
export type TargetContent = {
  /** In the measure's unit; null where there is none from that day on. */
  readonly value: number | null
  /** First day, YYYY-MM-DD. */
  readonly from: string
  readonly reason: string
}

/** Whom to ask: a role or team, by a shared mailbox, by telephone, or both. */
export type ContactContent = {
  readonly role: string
  readonly email: string | null
  readonly phone: string | null
}

export const settingKinds = ['target', 'contact', 'comparison', 'language'] as const
export type SettingKind = (typeof settingKinds)[number]

/** What a setting says, by its kind; null goes back to what is so without one. */
export type SettingContent =
  | { readonly kind: 'target'; readonly content: TargetContent }
  | { readonly kind: 'contact'; readonly content: ContactContent | null }
  /** Numbers of families of lib/boards/comparison-families. */
  | { readonly kind: 'comparison'; readonly content: { readonly families: readonly number[] } | null }
  | { readonly kind: 'language'; readonly content: { readonly language: 'en' | 'cy' } | null }

/** A setting of a board as it was made once. */
export type Setting = SettingContent & {
  readonly id: number
  readonly boardId: number
  /** Of a target the measure, of a contact the slot; else empty. */
  readonly key: string
  readonly madeAt: Date
  /** Label of who made it; null for the demonstration itself, or where it is not told. */
  readonly by: string | null
  readonly demonstration: boolean
}
