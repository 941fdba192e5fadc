import type { Constraint } from 'yalps'
import { componentsOf } from './components'
import { extremeValues, type AskExtreme } from './extreme-values'
import type { Mover, Shift } from './mover'
import { solveSteadily, type SteadyModel } from './solve-steadily'
import type { System } from './table'
import { keepsEverySum } from './whole-table'

/** A little for every unit moved, so that hidden cells do not move for nothing. */
const PER_UNIT = 1e-3
const TIMEOUT_MS = 250
const MOST_KEPT = 20

/**
 * Moves cells of any table by linear programming: three dimensions, deep hierarchies, linked tables.
 * Slower than a network; the price of a cell is taken per unit moved, which is a common stand-in for the price
 * of moving it at all (Fischetti and Salazar 2000).
 *
 * @param lower least count by cell number
 */
export function linearMover(system: System, lower: ArrayLike<number>): Mover {
  const everyCell = system.values.map((_, cell) => cell)
  const bounds = { lower, upper: new Float64Array(system.values.length).fill(Infinity) }
  const asked = new Map<string, AskExtreme>()

  const groupOf = (cell: number, isAllowed: (cell: number) => boolean) =>
    componentsOf(
      system,
      everyCell.filter((other) => other === cell || isAllowed(other)),
    ).find((group) => group.includes(cell))!

  /** While a pattern is worked on, the same groups come up again and again. */
  function extremesOf(group: readonly number[]): AskExtreme {
    const key = group.join()
    const known = asked.get(key)
    if (known) return known
    if (asked.size >= MOST_KEPT) asked.clear()
    const ask = extremeValues(system, group, bounds, TIMEOUT_MS)
    asked.set(key, ask)
    return ask
  }

  function reach(cell: number, by: number, isAllowed: (cell: number) => boolean): Shift {
    const group = groupOf(cell, isAllowed).sort((a, b) => a - b)
    const value = system.values[cell]!
    // Going no further than the goal keeps the program finite.
    const goal = Math.max(lower[cell]!, value + by)
    const { witness } = extremesOf(group)(cell, by < 0 ? 'minimize' : 'maximize', value, goal)
    const shift = (witness ?? []).map((count, k) => [group[k]!, count - system.values[group[k]!]!] as const)
    return new Map(shift.filter(([, change]) => change !== 0))
  }

  function buy(cell: number, by: number, price: (cell: number) => number): Shift | undefined {
    const group = groupOf(cell, (other) => price(other) < Infinity)
    if (system.values[cell]! + by < lower[cell]!) return undefined
    const model = purchaseModel(system, lower, group, cell, by, price)
    const cheapest = shiftOf(solveSteadily(model).variables)
    if (isPossible(cheapest)) return cheapest
    // Fractions: the cells they use may do in whole numbers too; if not, branch and bound.
    const reached = reach(cell, by, (other) => cheapest.has(other) || price(other) === 0)
    if (Math.abs(reached.get(cell) ?? 0) >= Math.abs(by)) return reached
    const whole = shiftOf(solveSteadily({ ...model, integers: true }, { timeout: TIMEOUT_MS }).variables)
    return isPossible(whole) ? whole : undefined

    function isPossible(shift: Shift): boolean {
      const moved = shift.get(cell) ?? 0
      return (
        Math.abs(moved) >= Math.abs(by) &&
        [...shift].every(
          ([k, change]) => Number.isInteger(change) && system.values[k]! + change >= lower[k]!,
        ) &&
        keepsEverySum(system, shift)
      )
    }
  }

  return { reach, buy }
}

type Variable = readonly [cell: number, sign: 1 | -1]

function purchaseModel(
  system: System,
  lower: ArrayLike<number>,
  group: readonly number[],
  cell: number,
  by: number,
  price: (cell: number) => number,
): SteadyModel<Variable> {
  const constraints: [string, Constraint][] = [
    [`cell ${cell}`, by > 0 ? { min: by } : { max: by }],
    ...[...new Set(group.flatMap((other) => system.equationsOf[other]!))].map(
      (number): [string, Constraint] => [`equation ${number}`, { equal: 0 }],
    ),
  ]
  const variables: [Variable, [string, number][]][] = []
  for (const other of group) {
    const room = system.values[other]! - lower[other]!
    const cost = (other === cell ? 0 : price(other)) + PER_UNIT
    for (const sign of [1, -1] as const) {
      if (sign < 0 && room === 0) continue
      const entries: [string, number][] = [
        ['cost', cost],
        [`cell ${other}`, sign],
      ]
      for (const number of system.equationsOf[other]!) {
        const equation = system.equations[number]!
        entries.push([`equation ${number}`, sign * equation.coefficients[equation.cells.indexOf(other)]!])
      }
      // Only a small cell can run out; one that falls further is caught when the answer is checked.
      if (sign < 0 && room < 4 * Math.abs(by)) {
        constraints.push([`room ${other}`, { max: room }])
        entries.push([`room ${other}`, 1])
      }
      variables.push([[other, sign], entries])
    }
  }
  return { direction: 'minimize', objective: 'cost', constraints, variables }
}

function shiftOf(variables: readonly (readonly [Variable, number])[]): Map<number, number> {
  const shift = new Map<number, number>()
  for (const [[cell, sign], amount] of variables) {
    const whole = Math.round(amount)
    const change = Math.abs(amount - whole) < 1e-4 ? whole : amount
    shift.set(cell, (shift.get(cell) ?? 0) + sign * change)
  }
  for (const [cell, change] of shift) if (change === 0) shift.delete(cell)
  return shift
}
