import type { ParameterFault } from '@/lib/access/errors'
import { regions, type Region } from '@/lib/boards/board'
import { readFilters, type QueryParameters } from '@/lib/questions/read-filters'
import { message } from '@/lib/text/message'
import type { Lever } from '../model/levers'
import { leverName, readScenario, scenarioQuery } from '../page/read-scenario'
import type { AskedAcross } from './across.types'
import { mostAfterAcross } from './limits'

/** What can be changed for all boards at once; all else a board tries on its own page. */
export const acrossLevers = ['charges', 'days', 'pleas', 'early'] as const satisfies readonly Lever[]

/** All parameters of the scenario, in the order of the form. */
export const acrossParameters = ['region', ...acrossLevers.map(leverName), 'after', 'phase'] as const

const own: ReadonlySet<string> = new Set(acrossParameters)

export type AcrossQuestion = AskedAcross & { readonly edition?: number }

/** The name of a region in an address: south-west. */
export const regionName = (region: Region): string => region.toLowerCase().replaceAll(' ', '-')

/** The question of an address. What cannot be read is told and left out; the rest counts. */
export function readAcross(parameters: QueryParameters): {
  readonly question: AcrossQuestion
  readonly faults: readonly ParameterFault[]
} {
  const others = Object.fromEntries(Object.entries(parameters).filter(([name]) => !own.has(name)))
  const { filters, faults: unknown } = readFilters(['edition'], others)
  const text = (name: string) => {
    const value = own.has(name) ? parameters[name] : undefined
    return typeof value === 'string' ? value.trim() : ''
  }
  const { scenario, faults: wrong } = readScenario({ get: text }, [])
  const region = regions.find((known) => regionName(known) === text('region')) ?? null
  const { levers, after } = scenario
  // Whole days, so that shares of them in tenths add up to them.
  const whole = Number.isInteger(levers.days)
  const inTime = after <= mostAfterAcross
  return {
    question: {
      region,
      scenario: {
        ...scenario,
        levers: whole ? levers : { ...levers, days: 0 },
        after: inTime ? after : 0,
      },
      ...(filters.edition === undefined ? {} : { edition: filters.edition }),
    },
    faults: [
      ...acrossParameters
        .filter((name) => Array.isArray(parameters[name]))
        .map((parameter) => ({ parameter, words: message('errors.repeatedParameter', { parameter }) })),
      ...(text('region') !== '' && region === null
        ? [{ parameter: 'region', words: message('demandAcross.badRegion') }]
        : []),
      ...wrong,
      ...(whole ? [] : [{ parameter: 'days', words: message('demandAcross.badDays') }]),
      ...(inTime
        ? []
        : [{ parameter: 'after', words: message('whatIf.badNumber', { least: 0, most: mostAfterAcross }) }]),
      ...unknown,
    ],
  }
}

/** The query of a question: only what differs from no change of all boards in the current edition. */
export function acrossQuery({ region, scenario, edition }: AcrossQuestion): string {
  const query = new URLSearchParams(scenarioQuery({ scenario, target: null }))
  if (region !== null) query.set('region', regionName(region))
  if (edition !== undefined) query.set('edition', String(edition))
  return query.toString()
}
