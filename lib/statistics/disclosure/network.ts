import type { System } from './table'

/**
 * A table as a network: an equation is a junction, a cell a road from one junction to another, and a change
 * that keeps every sum is traffic that neither starts nor ends anywhere. One more junction stands for the
 * outside of cells that only one equation holds.
 */
export interface Network {
  readonly junctions: number
  /** By cell: the junctions that raising the cell takes one from, and gives one to. */
  readonly tail: Int32Array
  readonly head: Int32Array
  /** By junction: the cells that begin or end there. */
  readonly cellsAt: readonly (readonly number[])[]
}

/**
 * The network of a table, if it has one: every cell lies in at most two equations, with coefficients of one,
 * and equations can be turned round so that it counts up in one and down in the other. So it is for any
 * two-way table with totals, and for one-way tables with two levels (Cox 1980; Fischetti and Salazar 1999).
 */
export function networkOf(system: System): Network | undefined {
  const count = system.equations.length
  const terms = system.values.map(() => [] as { equation: number; coefficient: number }[])
  for (const [equation, { cells, coefficients }] of system.equations.entries()) {
    for (const [term, cell] of cells.entries())
      terms[cell]!.push({ equation, coefficient: coefficients[term]! })
  }
  if (terms.some((held) => held.length > 2 || held.some(({ coefficient }) => Math.abs(coefficient) !== 1)))
    return undefined

  const sign = new Int8Array(count)
  for (let first = 0; first < count; first += 1) {
    if (sign[first] !== 0) continue
    sign[first] = 1
    const queue = [first]
    for (const equation of queue) {
      for (const cell of system.equations[equation]!.cells) {
        const here = terms[cell]!.find((term) => term.equation === equation)!
        const there = terms[cell]!.find((term) => term.equation !== equation)
        if (!there) continue
        const needed = -sign[equation]! * here.coefficient * there.coefficient
        if (sign[there.equation] === 0) {
          sign[there.equation] = needed
          queue.push(there.equation)
        } else if (sign[there.equation] !== needed) return undefined
      }
    }
  }

  const outside = count
  const tail = new Int32Array(system.values.length).fill(outside)
  const head = new Int32Array(system.values.length).fill(outside)
  const cellsAt: number[][] = Array.from({ length: count + 1 }, () => [])
  for (const [cell, held] of terms.entries()) {
    for (const { equation, coefficient } of held) {
      if (coefficient * sign[equation]! > 0) head[cell] = equation
      else tail[cell] = equation
    }
    cellsAt[tail[cell]!]!.push(cell)
    if (head[cell] !== tail[cell]) cellsAt[head[cell]!]!.push(cell)
  }
  return { junctions: count + 1, tail, head, cellsAt }
}
