import type { ParameterFault } from '@/lib/access/errors'
import { message } from '@/lib/text/message'
import { badChoice } from './bad-choice'
import type { QueryParameters } from './read-filters'

/** What of an explorer's address is not a filter of the measure's page. */
export type ReadExploreQuestion = {
  readonly measure: string | undefined
  readonly compare: 'england-and-wales' | undefined
  /** For the measure's page (read-measure-question.ts). */
  readonly rest: QueryParameters
  readonly faults: readonly ParameterFault[]
}

const choices = ['england-and-wales'] as const

/** The measure and the comparator of an address; those that we could not have written are left out and told. */
export function readExploreQuestion({
  board: _,
  measure,
  compare,
  ...rest
}: QueryParameters): ReadExploreQuestion {
  const faults: ParameterFault[] = []
  const named = one('measure', measure)
  const beside = one('compare', compare)
  if (named !== undefined && !/^[a-z][a-z-]{0,59}$/.test(named))
    faults.push(wrong('measure', named.slice(0, 60)))
  if (beside !== undefined && beside !== choices[0])
    faults.push(...badChoice('compare', beside, choices).faults)
  const told = (name: string) => faults.some(({ parameter }) => parameter === name)
  return {
    measure: told('measure') ? undefined : named,
    compare: told('compare') ? undefined : (beside as (typeof choices)[0] | undefined),
    rest,
    faults,
  }

  function one(name: string, value: string | readonly string[] | undefined): string | undefined {
    if (value === undefined || value === '') return undefined
    if (typeof value === 'string') return value
    faults.push({ parameter: name, words: message('errors.repeatedParameter', { parameter: name }) })
    return undefined
  }
}

const wrong = (parameter: string, value: string): ParameterFault => ({
  parameter,
  words: message('errors.badParameter', { parameter, value }),
})
