import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measureMessage } from '@/lib/measures/measure-message'
import { wilsonInterval } from '@/lib/statistics/intervals/wilson-interval'
import { message } from '@/lib/text/message'
import type { Figure } from '../answer'
import type { CellRow } from '../door/read-cells'

/** A gap in the source: it stays a gap. */
export const gap: Figure = { kind: 'unavailable', reason: message('series.gap') }

/**
 * What one cell says. A rate is divided here and nowhere else, gets a Wilson interval (lib/statistics/intervals), and
 * is not shown on a denominator smaller than its measure asks for.
 */
export function figureOf(measure: MeasureDefinition, cell: CellRow): Figure {
  if (cell.suppressed) return { kind: 'suppressed' }
  if (measure.kind === 'rate') return rateOf(measure, cell.numerator, cell.denominator)
  if (cell.value === null) return gap
  return { kind: 'value', value: cell.value, numerator: null, denominator: null, interval: null }
}

function rateOf(measure: MeasureDefinition, numerator: number | null, denominator: number | null): Figure {
  if (numerator === null || denominator === null) return gap
  const least = Math.max(measure.minimumDenominator ?? 1, 1)
  if (denominator < least)
    return {
      kind: 'unavailable',
      reason: message('series.smallDenominator', { least, counted: measureMessage(measure, 'denominator') }),
    }
  const { lower, upper, level } = wilsonInterval(numerator, denominator)
  return {
    kind: 'value',
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
    interval: { lower: 100 * lower, upper: 100 * upper, level },
  }
}
