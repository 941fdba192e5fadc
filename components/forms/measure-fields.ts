import type { Choice } from '@/components/govuk/Select'
import { breakdownWords } from '@/components/words/breakdown-words'
import { capitalise } from '@/components/words/capitalise'
import { categoryWords, totalWords } from '@/components/words/category-words'
import type { MeasurePage, MeasureQuestion } from '@/lib/questions/measure-page.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { crimeField, toField, type FilterField } from './filter-field'
import { quarterChoices } from './quarter-choices'

/** The filters of a measure's page with what can be chosen of them. An empty value is the default. */
export function measureFields(
  locale: Locale,
  { main, choices }: MeasurePage,
  question: MeasureQuestion,
): readonly FilterField[] {
  const linked = main?.provenance.source.kind === 'linked'
  // Linked figures are always split; what they are split by when nothing is chosen stands for no choice.
  const usual = choices.usual ?? undefined
  const shown = question.by ?? usual ?? choices.breakdowns[0] ?? 'offence-group'
  const byName = (breakdown: string) => capitalise(breakdownWords(locale, breakdown))
  const none = (words: string): Choice => ({ value: '', words })
  const { months } = choices
  return [
    {
      name: 'source',
      label: say(locale, 'pages.filterSource'),
      value: main?.provenance.source.id ?? '',
      choices: choices.sources.map(({ id, name }) => ({ value: id, words: name[locale] })),
    },
    crimeField(locale, choices.crimes, question.crime),
    {
      name: 'by',
      label: say(locale, 'pages.filterBy'),
      value: question.by === usual ? '' : (question.by ?? ''),
      choices: [
        none(usual ? byName(usual) : say(locale, 'pages.filterByNone')),
        ...(choices.categories.length > 0 || linked ? choices.breakdowns : [])
          .filter((breakdown) => breakdown !== usual)
          .map((value) => ({ value, words: byName(value) })),
      ],
    },
    {
      name: 'category',
      label: byName(shown),
      value: question.category ?? '',
      choices: [
        none(totalWords(locale, shown)),
        ...choices.categories.map((value) => ({ value, words: categoryWords(locale, shown, value) })),
      ],
    },
    {
      name: 'from',
      label: say(locale, 'pages.filterFrom'),
      value: question.from ?? '',
      choices: [
        none(say(locale, 'pages.filterEarliest')),
        ...(months ? quarterChoices(locale, months, 'first') : []),
      ],
    },
    toField(locale, months, question.to),
  ]
}
