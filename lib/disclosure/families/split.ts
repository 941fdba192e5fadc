import type { Part } from '../table/count-table'
import type { CountsOf } from './counts-of'

/** The atoms of a row and what must not be known of them when it is small. */
export interface Split {
  /**
   * @param of the counts of the category
   * @param whole those of the area, without a breakdown
   */
  readonly atoms: (of: CountsOf, whole: CountsOf, category: string) => number[]
  /**
   * By atom how much it can grow in a month with all that finer families publish held as it is; 0 for an atom that does
   * not move. Absent: atoms move freely.
   */
  readonly room?: (of: CountsOf, whole: CountsOf, category: string) => number[]
  readonly parts: readonly Part[]
}
