import { breakdownWords } from '@/components/words/breakdown-words'
import { capitalise } from '@/components/words/capitalise'
import type { ParameterFault } from '@/lib/access/errors'
import { measureMessage } from '@/lib/measures/measure-message'
import { measureById } from '@/lib/measures/registry'
import type { QuestionChoices, QuestionFilters as Filters } from '@/lib/questions/question-page.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { crimeField, toField, type FilterField } from './filter-field'
import { FilterForm } from './FilterForm'

/** Crime type, split, last quarter and, where there are forecasts, the flow of a question's page. Nothing where nothing can be chosen. */
export function QuestionFilters({
  locale,
  action,
  choices: { crimes, breakdowns, by, months, flows = [] },
  question,
  faults,
}: {
  readonly locale: Locale
  /** Address of the page. */
  readonly action: string
  readonly choices: QuestionChoices
  readonly question: Filters
  readonly faults: readonly ParameterFault[]
}) {
  const byWords = (name: string) => capitalise(breakdownWords(locale, name))
  const fields: readonly FilterField[] = [
    crimeField(locale, crimes, question.crime),
    {
      name: 'by',
      label: say(locale, 'pages.filterBy'),
      value: question.by === by ? '' : (question.by ?? ''),
      choices: [
        { value: '', words: by ? byWords(by) : say(locale, 'pages.filterByNone') },
        ...breakdowns.filter((name) => name !== by).map((value) => ({ value, words: byWords(value) })),
      ],
    },
    toField(locale, months, question.to),
    {
      name: 'flow',
      label: say(locale, 'demand.filterFlow'),
      value: question.flow === flows[0] ? '' : (question.flow ?? ''),
      choices: flows.map((id, index) => ({
        value: index === 0 ? '' : id,
        words: say(locale, measureMessage(measureById(id)!, 'name')),
      })),
    },
  ]
  if (fields.every((field) => field.choices.length < 2)) return null
  return (
    <FilterForm
      locale={locale}
      action={action}
      fold="timeliness.filterFold"
      fields={fields}
      hidden={{ edition: question.edition }}
      faults={faults}
    />
  )
}
