import type { CountsOf } from './counts-of'
import type { Split } from './split'

/** Records of one kind: no record is in two classes. */
export interface Class {
  /** The measures whose figures it follows from. */
  readonly needs: readonly string[]
  readonly count: (of: CountsOf) => number
  /** It only follows as a difference between two measures: nobody there is then no small count. */
  readonly isDifference?: true
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
    const counts = classes.map((each, k) => (kept[k] ? Math.max(0, each.count(of)) : 0))
    const cases = present.map(({ measure }) => of.count(measure))
    const shared = isBare
      ? counts.map((_, k) => (k === 0 && cases.length ? Math.min(...cases) : 0))
      : [...counts]
    present.forEach(({ over }, twin) => {
      let excess = over.reduce((sum, k) => sum + shared[k]!, 0) - cases[twin]!
      for (const k of [...over].sort((a, b) => shared[b]! - shared[a]!)) {
        const less = Math.min(Math.max(0, excess), shared[k]!)
        shared[k]! -= less
        excess -= less
      }
    })
    return [
      ...shared,
      ...counts.map((count, k) => Math.max(0, count - shared[k]!)),
      ...present.map(({ over }, twin) => cases[twin]! - over.reduce((sum, k) => sum + shared[k]!, 0)),
    ]
  }
  const ofClass = (k: number) => [k, size + k]
  const parts = [
    ...classes.flatMap((each, k) =>
      kept[k] ? [{ atoms: ofClass(k), zeroIsSmall: !each.isDifference }] : [],
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
