import { measureAddress } from '@/components/words/measure-address'
import type { ParameterFault } from '@/lib/access/errors'
import type { MeasurePage, MeasureQuestion } from '@/lib/questions/measure-page.types'
import type { Locale } from '@/lib/text/locale'
import { FilterForm } from './FilterForm'
import { measureFields } from './measure-fields'

/** Source, crime type, split and period of a measure's page. */
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
  return (
    <FilterForm
      locale={locale}
      action={measureAddress(page.board.slug, page.measure.id)}
      fold="pages.filterFold"
      fields={measureFields(locale, page, question)}
      hidden={{ area: question.area, edition: question.edition }}
      faults={faults}
    />
  )
}
