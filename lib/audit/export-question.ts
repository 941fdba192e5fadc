import { BadRequest, Forbidden } from '@/lib/access/errors'
import { may } from '@/lib/access/may'
import type { Viewer } from '@/lib/access/viewer'
import { findBoard } from '@/lib/boards/find-board'
import type { BoardFigures } from '@/lib/questions/board-answer.types'
import { glance } from '@/lib/questions/glance'
import type { Glance } from '@/lib/questions/glance.types'
import type { PageQuestion } from '@/lib/questions/question-page.types'
import { readFilters, type QueryParameters } from '@/lib/questions/read-filters'
import { message } from '@/lib/text/message'
import { recorded } from './recorded'

/** Of which figure something is taken away, and as what. */
export type Taken = { readonly figure: string; readonly format: 'svg' | 'png' | 'csv' }

/**
 * The answer of a question's page, to take one of its figures away. Always recorded: which figure, with which filters, of
 * which edition.
 *
 * @param page as in the address; null at a glance
 * @param ask the question
 * @param more filters that this page has besides those of all
 * @throws BadRequest for any filter that cannot be used; Forbidden; NotFound
 */
export function exportQuestion<Answer extends BoardFigures>(
  viewer: Viewer,
  page: string | null,
  ask: (viewer: Viewer, question: PageQuestion) => Promise<Answer>,
  board: string,
  parameters: QueryParameters,
  taken: Taken,
  more: readonly 'flow'[] = [],
): Promise<{ readonly page: Answer; readonly question: PageQuestion }> {
  const found = findBoard(board)
  const { filters, faults } = readFilters(['crime', 'by', 'to', 'edition', ...more], parameters)
  return recorded(
    viewer,
    {
      action: 'export',
      subject: ['boards', found?.slug ?? 'unknown', page].filter((part) => part !== null).join('/'),
      boardId: found?.id ?? null,
      details: { ...filters, ...taken },
    },
    async () => {
      if (!may(viewer, 'figures.export', found?.id)) throw new Forbidden(message('errors.forbiddenExport'))
      if (faults.length > 0) throw new BadRequest(faults)
      const question = { board, ...filters }
      return { page: await ask(viewer, question), question }
    },
    (answer) => ({ edition: answer.page.edition.id }),
  )
}

/** The same at a glance, which has no filters but the edition. */
export const exportGlance = (
  viewer: Viewer,
  board: string,
  parameters: QueryParameters,
  taken: Taken,
): Promise<{ readonly page: Glance }> => exportQuestion(viewer, null, glance, board, parameters, taken)
