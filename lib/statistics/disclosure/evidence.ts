import type { Shift } from './mover'

/**
 * The possible tables found so far, as shifts from the true one, and how far they show each cell to reach.
 * While cells are hidden one after another every table stays possible, so what was proved stays proved.
 */
export class Evidence {
  readonly shifts: Shift[] = []
  private readonly ends = new Map<number, { low: number; high: number }>()

  add(shift: Shift): void {
    if (shift.size === 0) return
    const number = this.shifts.push(shift) - 1
    for (const [cell, change] of shift) {
      const { low, high } = this.endsOf(cell)
      this.ends.set(cell, {
        low: change < this.at(low, cell) ? number : low,
        high: change > this.at(high, cell) ? number : high,
      })
    }
  }

  /** Numbers of the shifts in which the cell is lowest and highest; −1 is the true table. */
  endsOf(cell: number): { readonly low: number; readonly high: number } {
    return this.ends.get(cell) ?? { low: -1, high: -1 }
  }

  /** Furthest shown below (zero or negative) and above the true count. */
  lowest(cell: number): number {
    return this.at(this.endsOf(cell).low, cell)
  }

  highest(cell: number): number {
    return this.at(this.endsOf(cell).high, cell)
  }

  width(cell: number): number {
    return this.highest(cell) - this.lowest(cell)
  }

  /** The evidence that stands if the given cells were published after all. */
  without(published: ReadonlySet<number>): Evidence {
    const rest = new Evidence()
    for (const shift of this.shifts)
      if (![...shift.keys()].some((cell) => published.has(cell))) rest.add(shift)
    return rest
  }

  private at(number: number, cell: number): number {
    return this.shifts[number]?.get(cell) ?? 0
  }
}
