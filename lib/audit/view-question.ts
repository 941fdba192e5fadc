import type { Viewer } from '@/lib/access/viewer'
import { answerOfAddress, type AddressedAnswer } from '@/lib/questions/answer-of-address'
import type { PageQuestion, QuestionAnswer } from '@/lib/questions/question-page.types'
import { readFilters, type QueryParameters } from '@/lib/questions/read-filters'
import { viewFigures } from './view-figures'

/**
 * The answer of a question's page to an address: the view of restricted figures, or the refusal, is recorded.
 *
 * @param page as in the address
 * @param ask the question
 * @param more filters that this page has besides those of all
 */
export function viewQuestion<Answer extends QuestionAnswer>(
  viewer: Viewer,
  page: string,
  ask: (viewer: Viewer, question: PageQuestion) => Promise<Answer>,
  board: string,
  parameters: QueryParameters,
  more: readonly 'flow'[] = [],
): Promise<AddressedAnswer<PageQuestion, Answer>> {
  const { filters, faults } = readFilters(['crime', 'by', 'to', 'edition', ...more], parameters)
  return viewFigures(
    viewer,
    board,
    page,
    () => answerOfAddress({ question: { board, ...filters }, faults }, (asked) => ask(viewer, asked)),
    (answer) => answer.page,
  )
}
