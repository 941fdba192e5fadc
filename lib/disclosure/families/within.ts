import type { CountsOf } from './counts-of'
import type { Split } from './split'

/** A part of records of which finer measures tell how many there are in all. */
export interface Told {
  /** What is not known when it is small. */
  readonly count: (of: CountsOf) => number
  /** How much of it can become something else; all of it by default. */
  readonly moves?: (of: CountsOf) => number
  /** By how much it can grow: by what of the others can become this. */
  readonly room: (of: CountsOf) => number
  /** It only follows as a difference between two measures: nobody there is then no small count. */
  readonly isDifference?: true
}

/**
 * Parts of records of which finer measures tell how many there are in all: each can only grow by what the others leave. In
 * months in which that is hidden itself, each moves on its own (Row.roomLevel).
 */
export function within(told: readonly Told[]): Split {
  const atLeastNone = (count: number) => Math.max(0, count)
  return {
    atoms: (of) => [
      ...told.map(({ count, moves = count }) => atLeastNone(moves(of))),
      ...told.map(({ count }) => atLeastNone(count(of))),
    ],
    room: (of) => [...told.map(({ room }) => atLeastNone(room(of))), ...told.map(() => 0)],
    parts: told.map(({ isDifference }, k) => ({
      atoms: [k],
      small: [told.length + k],
      ...(isDifference ? { zeroIsSmall: false } : {}),
    })),
  }
}
