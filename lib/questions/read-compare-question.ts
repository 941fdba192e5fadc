import type { ParameterFault } from '@/lib/access/errors'
import { message } from '@/lib/text/message'
import type { CompareQuestion } from './compare.types'
import { readFilters, type QueryParameters } from './read-filters'

/**
 * The question of a comparison's address: its filters as on a measure's page, and the measure, which is left out and told
 * where it is no name that we could have written.
 */
export function readCompareQuestion(
  board: string,
  { board: _, measure, ...parameters }: QueryParameters,
): { readonly question: CompareQuestion; readonly faults: readonly ParameterFault[] } {
  const { filters, faults } = readFilters(['source', 'by', 'crime', 'category', 'to', 'edition'], parameters)
  const { source, by, crime, category, to, edition } = filters
  const asked = measure === '' ? undefined : measure
  const plain = typeof asked === 'string' && /^[a-z][a-z-]{0,59}$/.test(asked)
  const given = { source, by, crime, category, to, edition, ...(plain ? { measure: asked } : {}) }
  return {
    question: {
      board,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    },
    faults:
      asked === undefined || plain
        ? faults
        : [
            {
              parameter: 'measure',
              words:
                typeof asked === 'string'
                  ? message('errors.badParameter', { parameter: 'measure', value: asked.slice(0, 60) })
                  : message('errors.repeatedParameter', { parameter: 'measure' }),
            },
            ...faults,
          ],
  }
}
