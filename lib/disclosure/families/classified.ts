import type { CountsOf } from './counts-of'
import type { Split } from './split'

/** Records of one kind: no record is in two classes. */
export interface Class {
  /** The measures whose figures it follows from. */
  readonly needs: readonly string[]
  readonly count: (of: CountsOf) => number
  /** It only follows as a difference between two measures: nobody there is then no small count. */
  readonly isDifference?: true
  /** It is told by a measure that comes after this family: here it is no part of its own, it only moves. */
  readonly isInner?: true
}

/** A measure that counts the same records but for faulty or blank fields, such as the cases of a duration. */
export interface Twin {
  readonly measure: string
  /** The classes that it counts. */
  readonly over: readonly number[]
}

export interface Classification {
  readonly classes: readonly Class[]
  /** Sums of classes that are figures of their own. */
  readonly unions?: readonly (readonly number[])[]
  readonly twins?: readonly Twin[]
}

/**
 * Splits the records behind several measures into atoms, for a breakdown that only some of the measures may have.
 *
 * A class and its twins overlap by an unknown number of records. Nothing published says which, so any number that fits
 * will do for a proof: the largest. Each class gives an atom that its twins count too and one that they do not, each
 * twin one of records outside the classes.
 *
 * @param has whether a measure has the breakdown
 */
export function classified(
  { classes, unions = [], twins = [] }: Classification,
  has: (id: string) => boolean,
): Split {
  const kept = classes.map((each) => each.needs.every(has))
  const present = twins.filter(({ measure }) => has(measure))
  const size = classes.length
  // Without any class the twins themselves overlap.
  const isBare = !kept.includes(true)
  const atoms = (of: CountsOf): number[] => {
    const found = new Array<number>(2 * size + present.length).fill(0)
    let fewest = Infinity
    for (let twin = 0; twin < present.length; twin += 1) {
      const cases = of.count(present[twin]!.measure)
      found[2 * size + twin] = cases
      fewest = Math.min(fewest, cases)
    }
    for (let k = 0; k < size; k += 1) if (kept[k]) found[k] = Math.max(0, classes[k]!.count(of))
    if (isBare && present.length > 0) found[0] = fewest
    for (let twin = 0; twin < present.length; twin += 1) {
      const { over } = present[twin]!
      let excess = -found[2 * size + twin]!
      for (const k of over) excess += found[k]!
      // What the twin has too few of is taken from the largest class, then from the next.
      while (excess > 0) {
        let largest = over[0]!
        for (const k of over) if (found[k]! > found[largest]!) largest = k
        const less = Math.min(excess, found[largest]!)
        found[largest]! -= less
        if (!isBare) found[size + largest]! += less
        excess -= less
      }
    }
    for (let twin = 0; twin < present.length; twin += 1)
      for (const k of present[twin]!.over) found[2 * size + twin]! -= found[k]!
    return found
  }
  const ofClass = (k: number) => [k, size + k]
  const parts = [
    ...classes.flatMap((each, k) =>
      kept[k] && !each.isInner ? [{ atoms: ofClass(k), zeroIsSmall: !each.isDifference }] : [],
    ),
    ...unions
      .filter((union) => union.every((k) => kept[k]))
      .map((union) => ({ atoms: union.flatMap(ofClass) })),
    ...present.map(({ over }, twin) => ({
      atoms: [...(isBare ? [0] : over), 2 * size + twin],
    })),
  ]
  return { atoms, parts }
}
