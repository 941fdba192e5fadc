import { Button } from '@/components/govuk/Button'
import { Select, type Choice } from '@/components/govuk/Select'
import { breakdownWords } from '@/components/words/breakdown-words'
import { capitalise } from '@/components/words/capitalise'
import { categoryWords, totalWords } from '@/components/words/category-words'
import { quarterChoices } from '@/components/forms/quarter-choices'
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
  const faultOf = (name: string) => {
    const fault = faults.find(({ parameter }) => parameter === name)
    return fault ? { error: say(locale, fault.words) } : {}
  }
  return (
    <div className="filters">
      <div className="filters__row">
        <details className="fold fold--phone" open={faults.length > 0}>
          <summary>
            <span className="fold__words">{say(locale, 'compare.filterFold')}</span>
          </summary>
          <form className="filters__fields" method="get" action="/compare">
            <input type="hidden" name="board" value={board.slug} />
            {question.edition && <input type="hidden" name="edition" value={question.edition} />}
            {fieldsOf(locale, page, question)
              .filter((field) => field.choices.length > 1)
              .map((field) => (
                <div key={field.name} className="filters__field">
                  <Select {...field} id={`filter-${field.name}`} {...faultOf(field.name)} />
                </div>
              ))}
            <Button>{say(locale, 'pages.filterApply')}</Button>
            <a href={compareAddress(board.slug, measure.id)} className="link filters__reset">
              {say(locale, 'pages.filterReset')}
            </a>
          </form>
        </details>
      </div>
    </div>
  )
}

type Field = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
}

function fieldsOf(
  locale: Locale,
  { measure, main, choices }: Compare,
  question: CompareQuestion,
): readonly Field[] {
  const shown = question.by ?? choices.usual ?? choices.breakdowns[0] ?? 'offence-group'
  const byName = (breakdown: string) => capitalise(breakdownWords(locale, breakdown))
  const usual = choices.usual ?? choices.breakdowns[0]
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
    {
      name: 'crime',
      label: say(locale, 'pages.filterCrime'),
      value: question.crime ?? '',
      choices: ['', ...choices.crimes].map((value) => ({
        value,
        words: categoryWords(locale, 'crime-type', value || 'all'),
      })),
    },
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
    {
      name: 'to',
      label: say(locale, 'pages.filterTo'),
      value: question.to ?? '',
      choices: [
        { value: '', words: say(locale, 'pages.filterLatest') },
        ...(choices.months ? quarterChoices(locale, choices.months, 'last').toReversed() : []),
      ],
    },
  ]
}
