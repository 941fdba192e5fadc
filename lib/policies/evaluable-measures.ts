import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measures } from '@/lib/measures/registry'

/** Whether a change can be judged by a measure: how well records are linked is no matter of policy. */
export const isEvaluable = ({ theme }: Pick<MeasureDefinition, 'theme'>): boolean => theme !== 'data'

/** The measures by which changes can be judged. */
export const evaluableMeasures: readonly MeasureDefinition[] = measures.filter(isEvaluable)
