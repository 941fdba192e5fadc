import type { Part } from '../table/count-table'
import type { CountsOf } from './counts-of'

/** The atoms of a row and what must not be known of them when it is small. */
export interface Split {
  /**
   * @param of the counts of the category
   * @param whole those of the area, without a breakdown
   */
  readonly atoms: (of: CountsOf, whole: CountsOf, category: string) => number[]
  readonly parts: readonly Part[]
}
