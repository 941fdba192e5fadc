import { Button } from '@/components/govuk/Button'
import { Select, type Choice } from '@/components/govuk/Select'
import { categoryWords } from '@/components/words/category-words'
import { measureAddress } from '@/components/words/measure-address'
import type { ParameterFault } from '@/lib/access/errors'
import type { MeasurePage, MeasureQuestion } from '@/lib/questions/measure-page.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { monthChoices } from './month-choices'

/** Source, split, offences and period of a measure's page: a GET form that works without script. */
export function MeasureFilters({
  locale,
  page,
  question,
  faults,
}: {
  readonly locale: Locale
  readonly page: MeasurePage
  readonly question: MeasureQuestion
  readonly faults: readonly ParameterFault[]
}) {
  const { board, measure, main, choices } = page
  const faultOf = (name: string) => {
    const fault = faults.find(({ parameter }) => parameter === name)
    return fault && say(locale, fault.words)
  }
  const months = choices.months ? monthChoices(locale, choices.months) : []
  const fields = [
    field('source', 'pages.filterSource', main?.provenance.source.id ?? '', sourcesOf(locale, page)),
    field('by', 'pages.filterBy', question.by ?? '', [
      { value: '', words: say(locale, 'pages.filterByNone') },
      ...(choices.categories.length > 0 ? choices.breakdowns : []).map((value) => ({
        value,
        words: say(locale, 'pages.filterByOffence'),
      })),
    ]),
    field('category', 'pages.filterCategory', question.category ?? '', [
      { value: '', words: categoryWords(locale, 'all') },
      ...choices.categories
        .filter((category) => category !== 'all')
        .map((value) => ({ value, words: categoryWords(locale, value) })),
    ]),
    field('from', 'pages.filterFrom', question.from ?? '', [
      { value: '', words: say(locale, 'pages.filterEarliest') },
      ...months,
    ]),
    field('to', 'pages.filterTo', question.to ?? '', [
      { value: '', words: say(locale, 'pages.filterLatest') },
      ...months.toReversed(),
    ]),
  ].filter((own) => own.choices.length > 1)

  return (
    <div className="filters">
      <div className="filters__row">
        <details className="fold fold--phone" open={faults.length > 0}>
          <summary>
            <span className="fold__words">{say(locale, 'pages.filterFold')}</span>
          </summary>
          <form className="filters__fields" method="get" action={measureAddress(board.slug, measure.id)}>
            {question.area && <input type="hidden" name="area" value={question.area} />}
            {question.edition && <input type="hidden" name="edition" value={question.edition} />}
            {fields.map((own) => (
              <div key={own.name} className="filters__field">
                <Select {...own} />
              </div>
            ))}
            <Button>{say(locale, 'pages.filterApply')}</Button>
            <a href={measureAddress(board.slug, measure.id)} className="link filters__reset">
              {say(locale, 'pages.filterReset')}
            </a>
          </form>
        </details>
      </div>
    </div>
  )

  function field(
    name: string,
    label: Parameters<typeof say>[1] & string,
    value: string,
    own: readonly Choice[],
  ) {
    return {
      id: `filter-${name}`,
      name,
      label: say(locale, label),
      value,
      choices: own,
      error: faultOf(name),
    }
  }
}

function sourcesOf(locale: Locale, { choices }: MeasurePage): readonly Choice[] {
  return choices.sources.map(({ id, name }) => ({ value: id, words: name[locale] }))
}
