import type { ParameterFault } from '@/lib/access/errors'
import { message } from '@/lib/text/message'
import { periodOf } from '@/lib/time/period-of'
import { endOfPeriod } from '@/lib/time/step-period'
import type { Filters } from './filters.types'

/** Query parameters as Next gives them to a page. */
export type QueryParameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Filters that could be read, the period widened to whole quarters. */
export type ReadFilters = { readonly filters: Filters; readonly faults: readonly ParameterFault[] }

type Filter = keyof Filters

/** Parameters of the same address that are no filters. */
const others = new Set(['format', 'lang'])

const quarterOf = (month: string) => periodOf('quarter', month)

/** An id or name as our own links write it. */
const plain = /^[a-z0-9][a-z0-9-]{0,79}$/
const month = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/

/**
 * The filters of an address. Those that cannot be read are left out and told, so that the page can show what is wrong
 * beside the figures that remain. The period is widened to whole quarters.
 *
 * @param known filters that the page has
 */
export function readFilters(known: readonly Filter[], parameters: QueryParameters): ReadFilters {
  const faults: ParameterFault[] = []
  const read: Partial<Record<Filter, string>> = {}
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === '' || others.has(name)) continue
    const fault = faultOf(known, name, value)
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
    filters: {
      ...rest,
      ...(from ? { from: quarterOf(from).start.slice(0, 7) } : {}),
      ...(to ? { to: endOfPeriod(quarterOf(to)).slice(0, 7) } : {}),
      ...(area ? { area: 'england-and-wales' as const } : {}),
      ...(edition ? { edition: Number(edition) } : {}),
    },
    faults,
  }
}

function faultOf(
  known: readonly Filter[],
  name: string,
  value: string | readonly string[],
): ParameterFault['words'] | null {
  const parameter = name.slice(0, 60)
  if (!known.includes(name as Filter)) return message('errors.unknownParameter', { parameter })
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
    case 'flow':
      return plain.test(value) ? null : message('errors.badParameter', { parameter, value: shown })
  }
}
