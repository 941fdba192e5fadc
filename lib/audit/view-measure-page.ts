import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { measurePageOfAddress, type AddressedPage } from '@/lib/questions/measure-page-of-address'
import type { MeasurePage } from '@/lib/questions/measure-page.types'
import type { QueryParameters } from '@/lib/questions/read-measure-question'
import { recorded } from './recorded'

/** The page of a measure's address: the view of restricted figures, or the refusal, is recorded. */
export function viewMeasurePage(
  viewer: Viewer,
  board: string,
  measure: string,
  parameters: QueryParameters,
): Promise<AddressedPage> {
  const found = findBoard(board)
  const subject = `boards/${found?.slug ?? 'unknown'}/measures/${measure}`
  return recorded(
    viewer,
    { action: 'view', subject, boardId: found?.id ?? null },
    () => measurePageOfAddress(viewer, board, measure, parameters),
    ({ page }) =>
      showsRestricted(page) ? { edition: page.edition.id, source: page.main?.provenance.source.id } : null,
  )
}

/** Whether a board's restricted figures are on the page; those of England and Wales are for everybody. */
function showsRestricted({ main, categories, others }: MeasurePage): boolean {
  return [main, ...categories, ...others].some(
    (series) => series?.area.kind === 'board' && series.provenance.source.access === 'restricted',
  )
}
