import { findBoard } from '@/lib/boards/find-board'
import { isDay } from '@/lib/time/is-day'
import { auditKinds, type AuditKind } from './audit-kinds'

/** Which events are asked for; what is left out is not narrowed. */
export type TrailFilter = {
  /** First and last day, YYYY-MM-DD, as the clocks of the United Kingdom have them. */
  readonly from?: string
  readonly to?: string
  /** The id of a person, or part of an e-mail address. */
  readonly person?: string
  readonly board?: string
  readonly kind?: AuditKind
  readonly outcome?: 'allowed' | 'refused'
  /** One event by its number. */
  readonly event?: string
}

/** Where a page of the trail begins: next to the event of this number. */
export type TrailPlace = { readonly older?: string; readonly newer?: string }

export type TrailQuestion = {
  readonly filter: TrailFilter
  readonly place: TrailPlace
  /** Names of parameters that cannot be used; they are left out of the filter. */
  readonly faults: readonly (keyof TrailFilter | keyof TrailPlace | 'order')[]
}

type Query = Readonly<Record<string, string | string[] | undefined>>

const number = /^[1-9]\d{0,17}$/

/** What a filter of the trail can say, and whether a text can be it. */
export const trailParameters: Readonly<
  Record<keyof TrailFilter | keyof TrailPlace, (text: string) => boolean>
> = {
  from: isDay,
  to: isDay,
  person: (text) => text.length <= 254 && !/\p{Cc}/u.test(text),
  board: (text) => findBoard(text) !== undefined,
  kind: (text) => auditKinds.some((kind) => kind === text),
  outcome: (text) => text === 'allowed' || text === 'refused',
  event: (text) => number.test(text),
  older: (text) => number.test(text),
  newer: (text) => number.test(text),
}

/** The filter of an address. Total: whatever was written becomes a filter and the names of what could not be used. */
export function readTrailFilter(query: Query): TrailQuestion {
  const faults: TrailQuestion['faults'][number][] = []
  const read: Partial<Record<keyof typeof trailParameters, string>> = {}
  for (const name of Object.keys(trailParameters) as (keyof typeof trailParameters)[]) {
    const given = query[name]
    if (given === undefined || given === '') continue
    const text = typeof given === 'string' ? given.trim() : ''
    if (text !== '' && trailParameters[name](text)) read[name] = text
    else faults.push(name)
  }
  const { older, newer, ...filter } = read
  if (filter.from && filter.to && filter.from > filter.to) faults.push('order')
  return {
    filter: filter as TrailFilter,
    // Both at once would mean nothing: the first one counts.
    place: older ? { older } : newer ? { newer } : {},
    faults,
  }
}

/** The query of a filter, for links; in one order, so that equal filters have equal addresses. */
export function trailQuery(filter: TrailFilter, place: TrailPlace = {}): string {
  const all = { ...filter, ...place }
  const query = new URLSearchParams()
  for (const name of Object.keys(trailParameters) as (keyof typeof trailParameters)[])
    if (all[name] !== undefined) query.set(name, all[name])
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
