import { comparisonFamilies, familyOf } from './comparison-families'

/** Of each family at least so many boards must be unknown to the reader of a sum: of two, each could work out the other. */
export const leastUnknown = 3

/** The boards that a board is compared with. */
export type ComparisonGroup = {
  /** Numbers of whole families, ascending; at least one. */
  readonly families: readonly number[]
  /** Whether the board chose it; else it is its own family. */
  readonly chosen: boolean
  /** The boards of these families but for itself. */
  readonly others: readonly number[]
}

/**
 * The boards that a board is compared with: those of the families that it chose, or of its own family.
 *
 * @param chosen numbers of families; null where the board chose none
 */
export function comparisonGroup(boardId: number, chosen: readonly number[] | null): ComparisonGroup {
  const families = [...new Set(chosen ?? [familyOf(boardId).number])].sort((a, b) => a - b)
  const others = comparisonFamilies
    .filter(({ number }) => families.includes(number))
    .flatMap(({ boardIds }) => boardIds)
    .filter((id) => id !== boardId)
  return { families, chosen: chosen !== null, others }
}

/**
 * Whether sums over families may be shown to somebody: of every family enough boards are not theirs, so that taking what
 * they know leaves the sum of at least three boards. Families that were not chosen count, too: England and Wales less all
 * others is the sum of one. Who sees every board has nothing left to work out (docs/adr/0022-board-settings.md).
 *
 * @param knows the boards whose own figures the reader sees
 */
export function mayShowSums(knows: readonly number[]): boolean {
  return comparisonFamilies.every(({ boardIds }) => {
    const unknown = boardIds.filter((id) => !knows.includes(id)).length
    return (
      unknown >= leastUnknown ||
      comparisonFamilies.every((own) => own.boardIds.every((id) => knows.includes(id)))
    )
  })
}
