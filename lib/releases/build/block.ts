import { ownCopy } from '../read/own-copy'
import { slots } from './slots'

/**
 * The figures of one area and period: for each slot (slots.ts) two sums, of the value or numerator and of the
 * denominator, and how many figures are in each. Plain arrays of 2 kB, so that memory depends on the number of areas
 * and periods and not on the size of the file. Counts are whole numbers, which doubles add exactly.
 */
export class Block {
  readonly sums = new Float64Array(slots.length * 2)
  readonly found = new Uint16Array(slots.length * 2)
  /** Whether the table speaks of the slot at all; it may have no figure there. */
  readonly seen = new Uint8Array(slots.length)
  /** Digits of means and medians, which are shown as published and never added. */
  private digits: Map<number, string> | null = null

  add(slot: number, side: 0 | 1, value: string | null): void {
    this.seen[slot] = 1
    if (value === null) return
    const at = slot * 2 + side
    this.sums[at]! += Number(value)
    this.found[at]! += 1
    if (!slots[slot]!.summable) (this.digits ??= new Map()).set(slot, ownCopy(value))
  }

  /** Adds the figures of another area of the same period. */
  addBlock(other: Block): void {
    for (let at = 0; at < this.sums.length; at++) {
      this.sums[at]! += other.sums[at]!
      this.found[at]! += other.found[at]!
    }
    for (let slot = 0; slot < this.seen.length; slot++) this.seen[slot]! |= other.seen[slot]!
    for (const [slot, digits] of other.digits ?? []) (this.digits ??= new Map()).set(slot, digits)
  }

  digitsOf(slot: number): string | null {
    return this.digits?.get(slot) ?? null
  }
}
