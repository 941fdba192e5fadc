import type { ParameterFault } from '@/lib/access/errors'
import { message } from '@/lib/text/message'
import { periodOf } from '@/lib/time/period-of'
import { endOfPeriod } from '@/lib/time/step-period'
import type { MeasureQuestion } from './measure-page.types'

/** Query parameters as Next gives them to a page. */
export type QueryParameters = Readonly<Record<string, string | readonly string[] | undefined>>

export type ReadQuestion = { readonly question: MeasureQuestion; readonly faults: readonly ParameterFault[] }

const filters = ['source', 'area', 'by', 'crime', 'category', 'from', 'to', 'edition'] as const
type Filter = (typeof filters)[number]

/** Parameters of the same address that are no filters. */
const others = new Set(['format', 'lang'])

const quarterOf = (month: string) => periodOf('quarter', month)

/** An id or name as our own links write it. */
const plain = /^[a-z0-9][a-z0-9-]{0,79}$/
const month = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/

/**
 * The filters of a measure's page from its address. Those that cannot be read are left out and told, so that the page
 * can show what is wrong beside the figures that remain. The period is widened to whole quarters.
 */
export function readMeasureQuestion(
  board: string,
  measure: string,
  parameters: QueryParameters,
): ReadQuestion {
  const faults: ParameterFault[] = []
  const read: Partial<Record<Filter, string>> = {}
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === '' || others.has(name)) continue
    const fault = faultOf(name, value)
    if (fault) faults.push({ parameter: name.slice(0, 60), words: fault })
    else read[name as Filter] = value as string
  }
  if (read.from && read.to && read.from > read.to) {
    faults.push({ parameter: 'from', words: message('errors.badOrder') })
    delete read.from
    delete read.to
  }
  const { area, edition, from, to, ...rest } = read
  return {
    question: {
      board,
      measure,
      ...rest,
      ...(from ? { from: quarterOf(from).start.slice(0, 7) } : {}),
      ...(to ? { to: endOfPeriod(quarterOf(to)).slice(0, 7) } : {}),
      ...(area ? { area: 'england-and-wales' as const } : {}),
      ...(edition ? { edition: Number(edition) } : {}),
    },
    faults,
  }
}

function faultOf(name: string, value: string | readonly string[]): ParameterFault['words'] | null {
  const parameter = name.slice(0, 60)
  if (!filters.includes(name as Filter)) return message('errors.unknownParameter', { parameter })
  if (typeof value !== 'string') return message('errors.repeatedParameter', { parameter })
  const shown = value.slice(0, 60)
  switch (name as Filter) {
    case 'from':
    case 'to':
      return month.test(value) ? null : message('errors.badMonth', { parameter })
    case 'edition':
      return /^[1-9]\d{0,8}$/.test(value) ? null : message('errors.badEdition', { parameter })
    case 'area':
      return value === 'england-and-wales'
        ? null
        : message('errors.badChoice', { parameter, value: shown, choices: 'england-and-wales' })
    case 'source':
    case 'by':
    case 'crime':
    case 'category':
      return plain.test(value) ? null : message('errors.badParameter', { parameter, value: shown })
  }
}
