import type { MissingAgreement } from './missing-agreements'
import type { MeasureDefinition, Theme } from '@/lib/measures/measure-definition'

/** Figures of linked records of a board for which it has no agreement. */
export type Withheld = {
  /** At least one. */
  readonly missing: readonly MissingAgreement[]
  /** The viewer checks releases and sees them all the same; the board does not. */
  readonly shownToCheck: boolean
}

/** A measure that would have a line of its own. */
export type WithheldRow = {
  readonly theme: Theme
  readonly measure: MeasureDefinition
  readonly missing: readonly MissingAgreement[]
}
