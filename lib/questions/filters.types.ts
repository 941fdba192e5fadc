/** The filters of pages, API and exports alike. Absent means the default. */
export type Filters = {
  readonly source?: string
  readonly area?: 'england-and-wales'
  /** What figures by category are split by. */
  readonly by?: string
  /** A crime type: adult-rape, domestic-abuse, other. */
  readonly crime?: string
  readonly category?: string
  /** YYYY-MM, first month shown: the first of a quarter. */
  readonly from?: string
  /** YYYY-MM, last month shown: the last of a quarter. */
  readonly to?: string
  readonly edition?: number
  /** The flow of demand whose forecast is drawn: the id of its measure. */
  readonly flow?: string
}
