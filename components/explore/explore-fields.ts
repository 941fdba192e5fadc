import { measureFields } from '@/components/forms/measure-fields'
import { measureById } from '@/lib/measures/registry'
import { measureMessage } from '@/lib/measures/measure-message'
import type { Explore } from '@/lib/questions/explore.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import type { ExploreField } from './explore-answer.types'

/** What can be chosen in the explorer: the measure, the filters of its page, and what is set beside the board. */
export function exploreFields(locale: Locale, explore: Explore): readonly ExploreField[] {
  const { page, question, faults, measures, compared, comparable } = explore
  const fields: readonly ExploreField[] = [
    {
      name: 'measure',
      label: say(locale, 'compare.filterMeasure'),
      value: page.measure.id,
      choices: measures.flatMap((id) => {
        const measure = measureById(id)
        return measure ? [{ value: id, words: say(locale, measureMessage(measure, 'name')) }] : []
      }),
    },
    ...measureFields(locale, page, question),
    {
      name: 'compare',
      label: say(locale, 'explore.compare'),
      value: compared && comparable ? 'england-and-wales' : '',
      choices: [
        { value: '', words: say(locale, 'explore.compareNone') },
        ...(comparable ? [{ value: 'england-and-wales', words: say(locale, 'chart.nation') }] : []),
      ],
    },
  ]
  // One that leaves no choice stays, too: the form keeps its shape from measure to measure.
  return fields
    .filter(({ choices }) => choices.length > 0)
    .map((field) => {
      const fault = faults.find(({ parameter }) => parameter === field.name)
      return fault ? { ...field, error: say(locale, fault.words) } : field
    })
}
