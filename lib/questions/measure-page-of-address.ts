import type { Viewer } from '@/lib/access/viewer'
import { answerOfAddress, type AddressedAnswer } from './answer-of-address'
import { measurePage } from './measure-page'
import type { MeasurePage, MeasureQuestion } from './measure-page.types'
import type { QueryParameters } from './read-filters'
import { readMeasureQuestion } from './read-measure-question'

export type AddressedPage = AddressedAnswer<MeasureQuestion, MeasurePage>

/** The page of an address (answer-of-address.ts). @throws NotFound, Forbidden as measurePage */
export async function measurePageOfAddress(
  viewer: Viewer,
  board: string,
  measure: string,
  parameters: QueryParameters,
): Promise<AddressedPage> {
  return answerOfAddress(readMeasureQuestion(board, measure, parameters), (question) =>
    measurePage(viewer, question),
  )
}
