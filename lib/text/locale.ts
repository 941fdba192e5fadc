/** The two languages of the service. */
export const locales = ['en', 'cy'] as const
export type Locale = (typeof locales)[number]

/** BCP 47 tags used for number, date and plural rules. */
export const languageTag: Record<Locale, string> = { en: 'en-GB', cy: 'cy-GB' }

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}
