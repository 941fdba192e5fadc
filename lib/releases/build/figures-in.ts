import type { Block } from './block'
import type { CellFigure } from './figures'
import { slots, type Slot } from './slots'

/**
 * The figures of a block: of each slot that the table speaks of, with nothing where a part of it is missing.
 *
 * @param parts how many areas must be in a slot
 * @param names how many offence names must be in a slot, by slot
 */
export function* figuresIn(
  block: Block,
  parts: (slot: number) => number,
  names: readonly number[],
): Generator<readonly [slot: number, figure: CellFigure]> {
  for (let index = 0; index < slots.length; index++) {
    if (!block.seen[index]) continue
    const figure = figureIn(block, slots[index]!, index, parts(index) * names[index]!)
    if (figure) yield [index, figure]
  }
}

/** The figure of a slot that is made up of so many areas and names. */
function figureIn(block: Block, slot: Slot, index: number, number: number): CellFigure | null {
  if (!slot.summable) return number === 1 ? { value: block.digitsOf(index) } : null
  const first = sideOf(block, slot, index, 0, number)
  if (slot.measure.kind !== 'rate') return { value: first === null ? null : String(first) }
  return { numerator: first, denominator: sideOf(block, slot, index, 1, number) }
}

function sideOf(block: Block, { metrics }: Slot, index: number, side: 0 | 1, number: number): number | null {
  const at = index * 2 + side
  return block.found[at] === metrics[side] * number ? block.sums[at]! : null
}
