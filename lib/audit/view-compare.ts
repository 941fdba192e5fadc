import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import { measureById } from '@/lib/measures/registry'
import { answerOfAddress, type AddressedAnswer } from '@/lib/questions/answer-of-address'
import { comparePage } from '@/lib/questions/compare-page'
import type { Compare, CompareQuestion } from '@/lib/questions/compare.types'
import { readCompareQuestion } from '@/lib/questions/read-compare-question'
import type { QueryParameters } from '@/lib/questions/read-filters'
import { recorded } from './recorded'

/** The comparison of an address: the view of restricted figures, or the refusal, is recorded. */
export function viewCompare(
  viewer: Viewer,
  board: string,
  parameters: QueryParameters,
): Promise<AddressedAnswer<CompareQuestion, Compare>> {
  const found = findBoard(board)
  const read = readCompareQuestion(board, parameters)
  const measure = read.question.measure && measureById(read.question.measure)?.id
  return recorded(
    viewer,
    {
      action: 'view',
      subject: `boards/${found?.slug ?? 'unknown'}/compare`,
      boardId: found?.id ?? null,
      ...(measure ? { details: { measure } } : {}),
    },
    () => answerOfAddress(read, (asked) => comparePage(viewer, asked)),
    ({ page }) =>
      page.restricted ? { edition: page.edition.id, source: page.main?.provenance.source.id } : null,
  )
}
