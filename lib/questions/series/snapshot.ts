import type { MeasureDefinition } from '@/lib/measures/measure-definition'

/**
 * Whether a figure speaks of the last day of its period. Such figures are never added up over time: of a longer period
 * the last one stands.
 */
export function isSnapshot({ kind, linked }: MeasureDefinition): boolean {
  return kind === 'stock' || linked?.figure.shape === 'stock-share'
}
