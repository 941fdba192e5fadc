import type { Mover } from './mover'
import type { Network } from './network'

/**
 * Moves cells of a table that is a network. A cell is raised by sending traffic along its road and back by
 * the cheapest way round (Dijkstra), where a cell on the way rises without limit and falls to its least.
 * Whole amounts throughout, so every shift is a possible table of counts.
 *
 * @param values true counts by cell number
 * @param lower least count by cell number
 */
export function networkMover(network: Network, values: readonly number[], lower: ArrayLike<number>): Mover {
  const { junctions, tail, head, cellsAt } = network
  const cost = new Float64Array(junctions)
  const isSettled = new Uint8Array(junctions)
  const cameBy = new Int32Array(junctions)

  /** The cheapest way with room for `lot`: the cells to cross, from the last to the first. */
  function cheapestWay(from: number, to: number, lot: number, shift: Map<number, number>, price: Price) {
    cost.fill(Infinity)
    isSettled.fill(0)
    cost[from] = 0
    for (;;) {
      let here = -1
      for (let j = 0; j < junctions; j += 1) {
        if (!isSettled[j] && cost[j]! < (here < 0 ? Infinity : cost[here]!)) here = j
      }
      if (here < 0) return undefined
      if (here === to) break
      isSettled[here] = 1
      for (const cell of cellsAt[here]!) {
        const rises = tail[cell] === here
        const next = rises ? head[cell]! : tail[cell]!
        if (isSettled[next]) continue
        const total = cost[here]! + price(cell)
        if (total >= cost[next]!) continue
        if (!rises && values[cell]! + (shift.get(cell) ?? 0) - lower[cell]! < lot) continue
        cost[next] = total
        cameBy[next] = cell
      }
    }
    const way: { cell: number; rises: boolean }[] = []
    for (let here = to; here !== from;) {
      const cell = cameBy[here]!
      const rises = head[cell] === here
      way.push({ cell, rises })
      here = rises ? tail[cell]! : head[cell]!
    }
    return way
  }

  /** Sends traffic until the cell has moved by `by` or no way is left; returns what is left to move. */
  function send(cell: number, by: number, shift: Map<number, number>, price: Price): number {
    const rises = by > 0
    const [from, to] = rises ? [head[cell]!, tail[cell]!] : [tail[cell]!, head[cell]!]
    let left = Math.abs(by - (shift.get(cell) ?? 0))
    // Ways with room for all of it come first: fewer cells are then drawn in.
    let lot = left
    const priceNow: Price = (other) => {
      if (other === cell) return Infinity
      return (shift.get(other) ?? 0) !== 0 ? 0 : price(other)
    }
    while (left > 0) {
      const way = cheapestWay(from, to, lot, shift, priceNow)
      if (!way) {
        if (lot <= 1) break
        lot = Math.floor(lot / 2)
        continue
      }
      const room = way.map((step) =>
        step.rises ? Infinity : values[step.cell]! + (shift.get(step.cell) ?? 0) - lower[step.cell]!,
      )
      const amount = Math.min(left, ...room)
      const change = (other: number, delta: number) => shift.set(other, (shift.get(other) ?? 0) + delta)
      for (const step of way) change(step.cell, step.rises ? amount : -amount)
      change(cell, rises ? amount : -amount)
      left -= amount
      lot = Math.min(lot, left)
    }
    return left
  }

  const moved = (shift: Map<number, number>) => new Map([...shift].filter(([, by]) => by !== 0))

  return {
    reach(cell, by, isAllowed) {
      const shift = new Map<number, number>()
      const most = by < 0 ? Math.max(by, lower[cell]! - values[cell]!) : by
      send(cell, most, shift, (other) => (isAllowed(other) ? 0 : Infinity))
      return moved(shift)
    },
    buy(cell, by, price) {
      if (values[cell]! + by < lower[cell]!) return undefined
      const shift = new Map<number, number>()
      // What moves for nothing is used up first.
      send(cell, by, shift, (other) => (price(other) === 0 ? 0 : Infinity))
      return send(cell, by, shift, price) === 0 ? moved(shift) : undefined
    },
  }
}

type Price = (cell: number) => number
