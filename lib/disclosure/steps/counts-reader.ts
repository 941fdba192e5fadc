import type { LinkedFigure } from '@/lib/measures/linked-count'
import type { CountsOf } from '../families/counts-of'
import type { Figures, Series } from './figures'

export type Shapes = ReadonlyMap<string, LinkedFigure['shape']>

/** Reads the counts of an area and category, in the terms of the families. */
export class CountsReader {
  constructor(
    readonly figures: Figures,
    readonly shapes: Shapes,
  ) {}

  /** Whether any of the measures has a figure there. */
  has(area: number, measures: readonly string[], breakdown: string, category: string): boolean {
    return measures.some((measure) => this.figures.get(area, measure, breakdown, category))
  }

  of(area: number, breakdown: string, category: string): MonthCounts {
    return new MonthCounts(this, area, breakdown, category)
  }
}

/** The counts of one month after the other: set `at`, its place in the figures. */
export class MonthCounts implements CountsOf {
  at = 0
  readonly #series = new Map<string, Series | undefined>()

  constructor(
    readonly reader: CountsReader,
    readonly area: number,
    readonly breakdown: string,
    readonly category: string,
  ) {}

  count(measure: string): number {
    return this.#counts(measure)?.[this.at] ?? 0
  }

  numerator(measure: string): number {
    return this.#of(measure)?.numerator[this.at] ?? 0
  }

  rest(measure: string): number {
    const series = this.#of(measure)
    return series ? series.denominator[this.at]! - series.numerator[this.at]! : 0
  }

  #counts(measure: string): Float64Array | undefined {
    const shape = this.reader.shapes.get(measure)
    return this.#of(measure)?.[shape === 'count' || shape === 'stock' ? 'value' : 'denominator']
  }

  #of(measure: string): Series | undefined {
    if (this.#series.has(measure)) return this.#series.get(measure)
    const series = this.reader.figures.get(this.area, measure, this.breakdown, this.category)
    this.#series.set(measure, series)
    return series
  }
}
