/** By flow (`entry`, `exit:charge`, `open` …) how many in each month. */
export type FlowCounts = ReadonlyMap<string, Float64Array>

/** One measure's flows in one view: cohorts, or the period view. */
export interface FlowSet {
  readonly measure: string
  readonly view: string
  /** The first month with any, counted from year 0, and how many to the last. */
  readonly first: number
  readonly months: number
  /** Areas of boards that have any. */
  readonly boards: readonly number[]
  /** Of each breakdown but `all` its categories. */
  readonly categories: ReadonlyMap<string, readonly string[]>
  /** Undefined where there is none. The area 0 stands for the records without a board. */
  readonly counts: (area: number, breakdown: string, category: string) => FlowCounts | undefined
}
