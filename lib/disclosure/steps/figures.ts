import { englandAndWales } from '@/lib/boards/areas'

/** The counts of one area, measure, breakdown and category: one number for each month of the figures. */
export interface Series {
  readonly value: Float64Array
  readonly numerator: Float64Array
  readonly denominator: Float64Array
}

/** The area that stands for the records of England and Wales that belong to no board: what the boards leave of it. */
export const withoutBoard = 0

/** All cells in memory, without the days of durations. */
export class Figures {
  readonly #series = new Map<string, Series>()
  readonly #categories = new Map<string, Set<string>>()
  readonly #ranges = new Map<string, { first: number; last: number }>()
  readonly #breakdowns = new Map<string, Set<string>>()
  readonly areas = new Set<number>()

  /** @param first the first month of any series, counted from year 0 */
  constructor(
    readonly first: number,
    readonly months: number,
  ) {}

  put(
    area: number,
    measure: string,
    breakdown: string,
    category: string,
    month: number,
    value: number,
    numerator: number,
    denominator: number,
  ): void {
    const key = keyOf(area, measure, breakdown, category)
    let series = this.#series.get(key)
    if (!series) {
      const blank = () => new Float64Array(this.months)
      series = { value: blank(), numerator: blank(), denominator: blank() }
      this.#series.set(key, series)
      this.areas.add(area)
      remember(this.#categories, `${measure}|${breakdown}`, category)
      remember(this.#breakdowns, measure, breakdown)
    }
    const at = month - this.first
    series.value[at]! += value
    series.numerator[at]! += numerator
    series.denominator[at]! += denominator
    const range = this.#ranges.get(measure)
    if (!range) this.#ranges.set(measure, { first: month, last: month })
    else {
      range.first = Math.min(range.first, month)
      range.last = Math.max(range.last, month)
    }
  }

  get(area: number, measure: string, breakdown: string, category: string): Series | undefined {
    return this.#series.get(keyOf(area, measure, breakdown, category))
  }

  breakdowns(measure: string): readonly string[] {
    return [...(this.#breakdowns.get(measure) ?? [])]
  }

  /** The categories that any area has. */
  categories(measure: string, breakdown: string): readonly string[] {
    return [...(this.#categories.get(`${measure}|${breakdown}`) ?? [])]
  }

  /** First and last month with a figure, in any area. */
  range(measure: string): { readonly first: number; readonly last: number } | undefined {
    return this.#ranges.get(measure)
  }

  /** The boards that have figures. */
  get boards(): readonly number[] {
    return [...this.areas]
      .filter((area) => area !== englandAndWales.id && area !== withoutBoard)
      .sort((a, b) => a - b)
  }

  /**
   * Adds the records of England and Wales that belong to no board. Nothing is published of them, but they follow by
   * subtraction, so they are protected like a board.
   */
  addWithoutBoard(): void {
    const { boards } = this
    const parts = ['value', 'numerator', 'denominator'] as const
    for (const [key, nation] of [...this.#series]) {
      const [area, measure, breakdown, category] = key.split('|') as [string, string, string, string]
      if (area !== String(englandAndWales.id)) continue
      const own = boards.flatMap((board) => this.get(board, measure, breakdown, category) ?? [])
      const left = { value: nation.value, numerator: nation.numerator, denominator: nation.denominator }
      for (const part of parts)
        left[part] = nation[part].map((count, at) =>
          Math.max(
            0,
            own.reduce((sum, series) => sum - series[part][at]!, count),
          ),
        )
      if (!parts.some((part) => left[part].some((count) => count > 0))) continue
      this.#series.set(keyOf(withoutBoard, measure, breakdown, category), left)
      this.areas.add(withoutBoard)
    }
  }
}

export const keyOf = (area: number, measure: string, breakdown: string, category: string) =>
  `${area}|${measure}|${breakdown}|${category}`

function remember(sets: Map<string, Set<string>>, key: string, item: string) {
  const set = sets.get(key)
  if (set) set.add(item)
  else sets.set(key, new Set([item]))
}
