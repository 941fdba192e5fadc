import type { CountsOf } from './counts-of'
import type { Split } from './split'

/** A count that is not known when it is small. */
export interface Told {
  readonly count: (of: CountsOf) => number
  /** It only follows as a difference between two measures: nobody there is then no small count. */
  readonly isDifference?: true
}

/**
 * A part of records of which finer measures tell how many there are in all: it can only grow by what those leave. What
 * is told by it, and by what it leaves, moves as it does.
 *
 * @param of how many the part has, and by how many it can grow
 */
export function within(
  of: (counts: CountsOf) => { readonly part: number; readonly room: number },
  told: readonly Told[],
): Split {
  return {
    atoms: (counts) => [Math.max(0, of(counts).part), ...told.map(({ count }) => Math.max(0, count(counts)))],
    room: (counts) => [Math.max(0, of(counts).room), ...told.map(() => 0)],
    parts: told.map(({ isDifference }, k) => ({
      atoms: [0],
      small: [k + 1],
      ...(isDifference ? { zeroIsSmall: false } : {}),
    })),
  }
}
