/** A label beside a chart: where it belongs; a fixed one stays there. */
export type SideLabel = { readonly y: number; readonly fixed?: boolean }

/**
 * Pushes labels apart so that none is nearer than `gap` to the next, in their own order from top to bottom and
 * within `range`. Fixed labels stay at their place and the others give way.
 *
 * @returns the place of each label, in the order given
 */
export function spreadLabels(
  labels: readonly SideLabel[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.y - labels[b]!.y)
  const places = labels.map(({ y }) => y)
  const anchor = Math.max(
    order.findIndex((index) => labels[index]!.fixed),
    0,
  )
  push(order.slice(anchor), 1)
  push(order.slice(0, anchor + 1).reverse(), -1)
  // What was pushed over an edge pushes back, unless a fixed label holds it there.
  if (!labels.some(({ fixed }) => fixed)) {
    const over = Math.max(0, places[order.at(-1)!]! - bottom)
    const under = Math.max(0, top - places[order[0]!]!)
    for (const index of order) places[index] = places[index]! - over + under
  }
  return places

  function push(run: readonly number[], direction: 1 | -1) {
    for (let i = 1; i < run.length; i += 1) {
      const limit = places[run[i - 1]!]! + direction * gap
      const own = places[run[i]!]!
      places[run[i]!] = direction === 1 ? Math.max(own, limit) : Math.min(own, limit)
    }
  }
}
