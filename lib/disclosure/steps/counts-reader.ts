import type { LinkedFigure } from '@/lib/measures/linked-count'
import type { CountsOf } from '../families/counts-of'
import type { Figures } from './figures'

export type Shapes = ReadonlyMap<string, LinkedFigure['shape']>

/** Reads the counts of an area month by month, in the terms of the families. */
export class CountsReader {
  constructor(
    readonly figures: Figures,
    readonly shapes: Shapes,
  ) {}

  /** Whether any of the measures has a figure there. */
  has(area: number, measures: readonly string[], breakdown: string, category: string): boolean {
    return measures.some((measure) => this.figures.get(area, measure, breakdown, category))
  }

  /** @param at place of the month in the figures */
  at(area: number, breakdown: string, category: string, at: number): CountsOf {
    const read = (measure: string, part: 'value' | 'numerator' | 'denominator') =>
      this.figures.get(area, measure, breakdown, category)?.[part][at] ?? 0
    return {
      count: (measure) => read(measure, isCounted(this.shapes.get(measure)) ? 'value' : 'denominator'),
      numerator: (measure) => read(measure, 'numerator'),
      rest: (measure) => read(measure, 'denominator') - read(measure, 'numerator'),
    }
  }
}

const isCounted = (shape: LinkedFigure['shape'] | undefined) => shape === 'count' || shape === 'stock'
