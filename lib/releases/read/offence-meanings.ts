import { plainName } from '@/lib/boards/area-spelling'
import { isOffenceGroup, offenceGroups, type OffenceGroup } from '@/lib/measures/offence-groups'
import { en } from '@/lib/text/en/dictionary'
import type { Mapping } from '../mapping/mapping'

/** What a name in the offence column means: a group, all offences together, or part of no measure. */
export type OffenceMeaning = OffenceGroup | 'all' | 'left-out'

/** How published tables call all offences together. */
const allNames = ['All', 'All crime', 'All crimes', 'All offences', 'Total']
const byName = new Map<string, OffenceMeaning>([
  ...offenceGroups.map((id) => [plainName(en.offences[id]), id] as const),
  ...offenceGroups.map((id) => [plainName(id), id] as const),
  ...allNames.map((name) => [plainName(name), 'all'] as const),
])

/** What an offence name of a table means, by its mapping or by name; undefined where nothing says it. */
export function offenceMeaning(name: string, offences: Mapping['offences']): OffenceMeaning | undefined {
  const mapped = offences[name]
  if (mapped === undefined) return byName.get(plainName(name))
  if ('group' in mapped) return isOffenceGroup(mapped.group) ? mapped.group : undefined
  return 'all' in mapped ? 'all' : 'left-out'
}
