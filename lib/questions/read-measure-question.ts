import type { ParameterFault } from '@/lib/access/errors'
import type { MeasureQuestion } from './measure-page.types'
import { readFilters, type QueryParameters } from './read-filters'

export type { QueryParameters } from './read-filters'

export type ReadQuestion = { readonly question: MeasureQuestion; readonly faults: readonly ParameterFault[] }

const filters = ['source', 'area', 'by', 'crime', 'category', 'from', 'to', 'edition'] as const

/** The filters of a measure's page from its address (read-filters.ts). */
export function readMeasureQuestion(
  board: string,
  measure: string,
  parameters: QueryParameters,
): ReadQuestion {
  const read = readFilters(filters, parameters)
  return { question: { board, measure, ...read.filters }, faults: read.faults }
}
