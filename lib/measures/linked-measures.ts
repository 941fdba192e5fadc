import type { MeasureDefinition } from './measure-definition'
import { measures } from './registry'

/** A measure that is counted from linked records. */
export type LinkedMeasure = MeasureDefinition & { linked: NonNullable<MeasureDefinition['linked']> }

const isLinked = (measure: MeasureDefinition): measure is LinkedMeasure => measure.linked !== null

/** The measures that are counted from linked records, in the order of the registry. */
export const linkedMeasures: readonly LinkedMeasure[] = measures.filter(isLinked)
