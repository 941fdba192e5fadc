import type { Choice } from '@/components/govuk/Select'
import { categoryWords } from '@/components/words/category-words'
import type { Filters } from '@/lib/questions/filters.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { quarterChoices } from './quarter-choices'

/** One filter of a page. An empty value is the default. */
export type FilterField = {
  readonly name: Exclude<keyof Filters, 'area' | 'edition'> | 'measure'
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
}

type Months = { readonly first: string; readonly last: string } | null

/** All offences, or one crime type. */
export function crimeField(
  locale: Locale,
  crimes: readonly string[],
  chosen: string | undefined,
): FilterField {
  return {
    name: 'crime',
    label: say(locale, 'pages.filterCrime'),
    value: chosen ?? '',
    choices: ['', ...crimes].map((value) => ({
      value,
      words: categoryWords(locale, 'crime-type', value || 'all'),
    })),
  }
}

/** The last quarter shown, the newest first. */
export function toField(locale: Locale, months: Months, chosen: string | undefined): FilterField {
  return {
    name: 'to',
    label: say(locale, 'pages.filterTo'),
    value: chosen ?? '',
    choices: [
      { value: '', words: say(locale, 'pages.filterLatest') },
      ...(months ? quarterChoices(locale, months, 'last').toReversed() : []),
    ],
  }
}
