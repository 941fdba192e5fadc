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

  /** Makes room for a series; its counts are written into what it returns. */
  add(area: number, measure: string, breakdown: string, category: string, from: number, to: number): Series {
    const blank = () => new Float64Array(this.months)
    const series = { value: blank(), numerator: blank(), denominator: blank() }
    this.#series.set(keyOf(area, measure, breakdown, category), series)
    this.areas.add(area)
    remember(this.#categories, `${measure}|${breakdown}`, category)
    remember(this.#breakdowns, measure, breakdown)
    const range = this.#ranges.get(measure) ?? { first: from, last: to }
    this.#ranges.set(measure, { first: Math.min(range.first, from), last: Math.max(range.last, to) })
    return series
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
        left[part] = less(
          nation[part],
          own.map((series) => series[part]),
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

/** What the parts leave of a whole, month by month; nought where they are more. */
export function less(whole: Float64Array, parts: readonly Float64Array[]): Float64Array {
  const left = Float64Array.from(whole)
  for (const part of parts) for (let at = 0; at < left.length; at += 1) left[at]! -= part[at]!
  for (let at = 0; at < left.length; at += 1) left[at] = Math.max(0, left[at]!)
  return left
}
