import { otherNames, plainName } from './area-spelling'
import { areas, englandAndWales, type Area, type AreaKind } from './areas'

/** Where a table says of what kind its names are, they are looked up as that kind; else in this order. */
const order: readonly AreaKind[] = ['nation', 'board', 'force', 'region']

const index = new Map<AreaKind, Map<string, Area>>()
for (const area of areas) {
  const names = index.get(area.kind) ?? new Map<string, Area>()
  index.set(area.kind, names.set(plainName(area.name.en), area))
}
for (const name of otherNames.nation) index.get('nation')!.set(plainName(name), englandAndWales)
for (const kind of ['board', 'force'] as const)
  for (const [known, others] of Object.entries(otherNames[kind]))
    for (const name of others) index.get(kind)!.set(plainName(name), index.get(kind)!.get(plainName(known))!)

/**
 * The area that a published table means by a name, whatever its spelling. The one place where spellings are resolved.
 *
 * @param kinds the kinds that the table speaks of; without it a name that is a board and a force is the board
 * @returns undefined where no area has that name
 */
export function findArea(name: string, kinds: readonly AreaKind[] = order): Area | undefined {
  const plain = plainName(name)
  for (const kind of kinds) {
    const area = index.get(kind)?.get(plain)
    if (area) return area
  }
  return undefined
}
