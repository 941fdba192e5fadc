import { StatisticsError } from '../statistics-error'
import { Evidence } from './evidence'
import type { Mover, Shift } from './mover'
import type { SuppressionTask } from './suppression-task'
import type { System } from './table'

/** A suppression pattern in the making: what is hidden, and how far each hidden cell is shown to reach. */
export class Pattern {
  readonly hidden: Set<number>
  evidence = new Evidence()

  private readonly system: System
  private readonly mover: Mover
  private readonly primary: ReadonlySet<number>
  private readonly width: number
  private readonly price: (cell: number) => number

  /** @param partners cells to hide from the start beside the primary ones */
  constructor(task: SuppressionTask, partners: Iterable<number> = []) {
    ;({
      system: this.system,
      mover: this.mover,
      primary: this.primary,
      width: this.width,
      price: this.price,
    } = task)
    this.hidden = new Set([...this.primary, ...partners])
  }

  /** Hides partners until every hidden cell's range is wide enough, partners included. */
  protectAll(): void {
    // The smallest counts need the largest moves: what they draw in serves the others.
    const queue = [...this.hidden].sort((a, b) => this.system.values[a]! - this.system.values[b]! || a - b)
    for (const cell of queue) {
      if (this.canReach(cell)) continue
      const shift = this.cheapestMove(cell)
      if (!shift) throw this.cannotProtect(cell)
      this.evidence.add(shift)
      for (const other of shift.keys()) {
        if (this.hidden.has(other)) continue
        this.hidden.add(other)
        queue.push(other)
      }
    }
  }

  /**
   * Publishes partners that the others can do without, dearest first. A partner that is left with a narrow
   * range is no use to anyone and is published too.
   */
  publishNeedless(): void {
    const partners = [...this.hidden].filter((cell) => !this.primary.has(cell))
    for (const cell of partners.sort((a, b) => this.price(b) - this.price(a) || a - b)) {
      if (this.hidden.has(cell)) this.tryPublishing(cell)
    }
  }

  private tryPublishing(cell: number): void {
    const { evidence: before } = this
    const published = new Set([cell])
    for (let isSettled = false; !isSettled;) {
      isSettled = true
      for (const other of published) this.hidden.delete(other)
      this.evidence = before.without(published)
      for (const other of this.hidden) {
        if (this.canReach(other)) continue
        if (this.primary.has(other)) {
          for (const back of published) this.hidden.add(back)
          this.evidence = before
          return
        }
        published.add(other)
        isSettled = false
      }
    }
  }

  /** Whether a cell's range is wide enough as things are; what is found on the way is kept as evidence. */
  canReach(cell: number): boolean {
    const isHidden = (other: number) => this.hidden.has(other)
    for (const sign of [1, -1]) {
      const missing = this.width - this.evidence.width(cell)
      if (missing <= 0) return true
      const shown = sign > 0 ? this.evidence.highest(cell) : this.evidence.lowest(cell)
      this.evidence.add(this.mover.reach(cell, shown + sign * missing, isHidden))
    }
    return this.evidence.width(cell) >= this.width
  }

  /** The cheaper of moving a cell far enough up or far enough down. */
  private cheapestMove(cell: number): Shift | undefined {
    const priceNow = (other: number) => (this.hidden.has(other) ? 0 : this.price(other))
    const missing = this.width - this.evidence.width(cell)
    const moves = [this.evidence.highest(cell) + missing, this.evidence.lowest(cell) - missing]
      .map((by) => this.mover.buy(cell, by, priceNow))
      .filter((shift) => shift !== undefined)
      .map((shift) => ({ shift, cost: [...shift.keys()].reduce((sum, other) => sum + priceNow(other), 0) }))
    return moves.sort((a, b) => a.cost - b.cost)[0]?.shift
  }

  private cannotProtect(cell: number): StatisticsError {
    return new StatisticsError(
      'degenerate',
      `${this.system.ids[cell]} cannot be protected while so much must stay published`,
    )
  }
}
