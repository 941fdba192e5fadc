import { languageTag, locales, type Locale } from '@/lib/text/locale'

// Made once: to make a formatter costs a hundred times what it costs to use it.
const formats = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 2 })]),
) as Record<Locale, Intl.NumberFormat>

/** A number with the separators of the language, with at most two decimals. */
export function numberWords(locale: Locale, value: number): string {
  return formats[locale].format(value)
}
