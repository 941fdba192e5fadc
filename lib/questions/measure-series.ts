import { Forbidden, NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { message } from '@/lib/text/message'
import { bothNames } from '@/lib/text/both-names'
import { refusedWords } from '@/lib/agreements/withheld-words'
import { measurePage } from './measure-page'
import type { MeasurePage, MeasureQuestion } from './measure-page.types'
import type { MeasureSeries } from './measure-series.types'

/** What CSV and JSON carry: the page's own answer, its main series and, where asked for, its categories. */
export type SeriesAnswer = {
  readonly page: MeasurePage
  /** Main first, then one per category. At least one. */
  readonly series: readonly [MeasureSeries, ...MeasureSeries[]]
}

/**
 * The series that the page of the same question shows, from the same call.
 *
 * @throws as measurePage; Forbidden where the board lacks an agreement for the only figures; NotFound where the page would say that there are no figures
 */
export async function measureSeries(viewer: Viewer, question: MeasureQuestion): Promise<SeriesAnswer> {
  const page = await measurePage(viewer, question)
  if (!page.main && page.withheld) throw new Forbidden(refusedWords(page.board.name, page.withheld.missing))
  if (!page.main) throw new NotFound(message('errors.noFigures', { area: bothNames(page.board.name) }))
  return { page, series: [page.main, ...page.categories] }
}
