import { BadRequest, type ParameterFault } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { measurePage } from './measure-page'
import type { MeasurePage, MeasureQuestion } from './measure-page.types'
import { readMeasureQuestion, type QueryParameters } from './read-measure-question'

/** A page with what was wrong in its address; the figures are those of the filters that could be used. */
export type AddressedPage = {
  readonly page: MeasurePage
  readonly question: MeasureQuestion
  readonly faults: readonly ParameterFault[]
}

/**
 * The page of an address. A filter that cannot be used is told and left out, one by one, until the rest gives an
 * answer: nothing of what was asked rightly is lost.
 *
 * @throws NotFound, Forbidden as measurePage
 */
export async function measurePageOfAddress(
  viewer: Viewer,
  board: string,
  measure: string,
  parameters: QueryParameters,
): Promise<AddressedPage> {
  const read = readMeasureQuestion(board, measure, parameters)
  let question = read.question
  const faults = [...read.faults]
  for (;;) {
    try {
      return { page: await measurePage(viewer, question), question, faults }
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error
      const wrong = new Set(error.faults.map((fault) => fault.parameter))
      const left = Object.fromEntries(Object.entries(question).filter(([name]) => !wrong.has(name)))
      if (Object.keys(left).length === Object.keys(question).length) throw error
      faults.push(...error.faults)
      question = left as MeasureQuestion
    }
  }
}
