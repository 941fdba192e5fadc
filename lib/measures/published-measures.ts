import type { MeasureDefinition } from './measure-definition'
import { measures } from './registry'

/** A measure that published tables have. */
export type PublishedMeasure = MeasureDefinition & { published: NonNullable<MeasureDefinition['published']> }

const isPublished = (measure: MeasureDefinition): measure is PublishedMeasure => measure.published !== null

/** The measures that published tables have, in the order of the registry. */
export const publishedMeasures: readonly PublishedMeasure[] = measures.filter(isPublished)
