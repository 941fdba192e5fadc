import { crimeField, toField, type FilterField } from '@/components/forms/filter-field'
import { FilterForm } from '@/components/forms/FilterForm'
import { breakdownWords } from '@/components/words/breakdown-words'
import { capitalise } from '@/components/words/capitalise'
import { categoryWords, totalWords } from '@/components/words/category-words'
import type { ParameterFault } from '@/lib/access/errors'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Compare, CompareQuestion } from '@/lib/questions/compare.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { compareAddress } from './compare-address'

/** Measure, source, crime type, category and last quarter: a GET form that works without script. */
export function CompareFilters({
  locale,
  page,
  question,
  faults,
}: {
  readonly locale: Locale
  readonly page: Compare
  readonly question: CompareQuestion
  readonly faults: readonly ParameterFault[]
}) {
  const { board, measure } = page
  return (
    <FilterForm
      locale={locale}
      action="/compare"
      reset={compareAddress(board.slug, measure.id)}
      fold="compare.filterFold"
      fields={fieldsOf(locale, page, question)}
      hidden={{ board: board.slug, edition: question.edition }}
      faults={faults}
    />
  )
}

function fieldsOf(
  locale: Locale,
  { measure, main, choices }: Compare,
  question: CompareQuestion,
): readonly FilterField[] {
  const usual = choices.usual ?? choices.breakdowns[0]
  const shown = question.by ?? usual ?? 'offence-group'
  const byName = (breakdown: string) => capitalise(breakdownWords(locale, breakdown))
  return [
    {
      name: 'measure',
      label: say(locale, 'compare.filterMeasure'),
      value: measure.id,
      choices: choices.measures.map((one) => ({
        value: one.id,
        words: say(locale, measureMessage(one, 'name')),
      })),
    },
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
        { value: '', words: usual ? byName(usual) : say(locale, 'pages.filterByNone') },
        ...choices.breakdowns
          .filter((breakdown) => breakdown !== usual)
          .map((value) => ({ value, words: byName(value) })),
      ],
    },
    {
      name: 'category',
      label: byName(shown),
      value: question.category ?? '',
      choices: [
        { value: '', words: totalWords(locale, shown) },
        ...choices.categories.map((value) => ({ value, words: categoryWords(locale, shown, value) })),
      ],
    },
    toField(locale, choices.months, question.to),
  ]
}
