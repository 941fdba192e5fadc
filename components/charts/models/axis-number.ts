import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { languageTag, type Locale } from '@/lib/text/locale'

/** A value of an axis: as many decimals as it has and no more, with % where it is a share. */
export function axisNumber(locale: Locale, unit: MeasureDefinition['unit'], value: number): string {
  const number = new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 2 }).format(value)
  const signed = number.replace('-', '−')
  return unit === 'percent' ? `${signed}%` : signed
}
