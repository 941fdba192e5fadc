import { NotFound } from '@/lib/access/errors'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measureById } from '@/lib/measures/registry'
import { message } from '@/lib/text/message'

/** The measure of an id in an address. @throws NotFound */
export function requireMeasure(id: string): MeasureDefinition {
  const measure = measureById(id)
  if (!measure) throw new NotFound(message('errors.noMeasure', { measure: id.slice(0, 60) }))
  return measure
}
