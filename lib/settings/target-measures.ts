import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measures } from '@/lib/measures/registry'

/** Whether a board may set a target for a measure: where neither more nor less is better there is nothing to aim at. */
export function mayHaveTarget({ direction, theme }: MeasureDefinition): boolean {
  return direction !== 'neither' && theme !== 'data'
}

/** The measures for which a board may set a target. */
export const targetMeasures: readonly MeasureDefinition[] = measures.filter(mayHaveTarget)

/** What a target of the measure is: a most where lower is better, a least where higher is. */
export function targetDirection({ direction }: Pick<MeasureDefinition, 'direction'>): 'at-most' | 'at-least' {
  return direction === 'lower-is-better' ? 'at-most' : 'at-least'
}
