import { Button } from '@/components/govuk/Button'
import { Select } from '@/components/govuk/Select'
import { measureAddress } from '@/components/words/measure-address'
import type { ParameterFault } from '@/lib/access/errors'
import type { MeasurePage, MeasureQuestion } from '@/lib/questions/measure-page.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { measureFields } from './measure-fields'

/** Source, crime type, split and period of a measure's page: a GET form that works without script. */
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
  const { board, measure } = page
  const faultOf = (name: string) => {
    const fault = faults.find(({ parameter }) => parameter === name)
    return fault && say(locale, fault.words)
  }
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
            {measureFields(locale, page, question).map((field) => (
              <div key={field.name} className="filters__field">
                <Select {...field} id={`filter-${field.name}`} error={faultOf(field.name)} />
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
}
