/** The counts behind the figures of one area and category in one month, by measure; 0 where there are none. */
export interface CountsOf {
  /** Of a count or stock its value, of a duration its cases, of a mean what it is divided by. */
  count(measure: string): number
  numerator(measure: string): number
  /** Denominator less numerator. */
  rest(measure: string): number
}
