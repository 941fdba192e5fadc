import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measureMessage } from '@/lib/measures/measure-message'
import { wilsonInterval } from '@/lib/statistics/intervals/wilson-interval'
import { message } from '@/lib/text/message'
import type { Figure } from '../answer'
import type { CellNumbers } from './add-cells'
import { durationFigure } from './duration-figure'

/** A gap in the source: it stays a gap. */
export const gap: Figure = { kind: 'unavailable', reason: message('series.gap') }

/** Nothing was counted where records were: of a rate or a duration there is no figure, and nothing is missing. */
export const noCases: Figure = { kind: 'unavailable', reason: message('series.noCases') }

/**
 * What one cell says, or several added up. A rate is divided here and nowhere else, gets a Wilson interval
 * (lib/statistics/intervals), and is not shown on a denominator smaller than its measure asks for.
 */
export function figureOf(measure: MeasureDefinition, cell: CellNumbers): Figure {
  if (cell.suppressed) return { kind: 'suppressed' }
  if (cell.histogram) return durationFigure(measure, cell.histogram, cell.casesBeyond)
  if (isDivided(measure)) return ratioOf(measure, cell.numerator, cell.denominator)
  if (cell.value === null) return gap
  return bare(cell.value)
}

/** Whether a measure is a numerator ÷ a denominator. */
export function isDivided({ kind }: Pick<MeasureDefinition, 'kind'>): boolean {
  return kind === 'rate' || kind === 'mean' || kind === 'time-to-event'
}

function ratioOf(measure: MeasureDefinition, numerator: number | null, denominator: number | null): Figure {
  if (numerator === null || denominator === null) return gap
  const least = Math.max(measure.minimumDenominator ?? 1, 1)
  if (denominator < least)
    return {
      kind: 'unavailable',
      reason: message('series.smallDenominator', { least, counted: measureMessage(measure, 'denominator') }),
    }
  if (measure.kind === 'mean') return { ...bare(numerator / denominator), numerator, denominator }
  const { lower, upper, level } = wilsonInterval(numerator, denominator)
  return {
    ...bare((100 * numerator) / denominator),
    numerator,
    denominator,
    interval: { lower: 100 * lower, upper: 100 * upper, level },
  }
}

/** Nothing was counted where records were, and a count of nothing is a figure. */
export const nought: Figure = bare(0)

function bare(value: number): Extract<Figure, { kind: 'value' }> {
  return { kind: 'value', value, numerator: null, denominator: null, interval: null, spread: null }
}
