import type { System } from './table'

/**
 * Groups cells that are tied by a chain of equations: what is deduced of one group says nothing of another.
 *
 * @param cells numbers of cells whose value is open; equations tie them only through each other.
 */
export function componentsOf(system: System, cells: Iterable<number>): number[][] {
  const open = new Set(cells)
  const components: number[][] = []
  for (const first of open) {
    open.delete(first)
    const component = [first]
    const seen = new Set<number>()
    for (const cell of component) {
      for (const number of system.equationsOf[cell]!) {
        if (seen.has(number)) continue
        seen.add(number)
        for (const other of system.equations[number]!.cells) if (open.delete(other)) component.push(other)
      }
    }
    components.push(component)
  }
  return components
}
