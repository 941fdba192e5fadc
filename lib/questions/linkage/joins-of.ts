import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import type { Join } from '../answer'

/** The measure that tells how well a join is linked. */
export const measureOfJoin: Readonly<Record<Join, string>> = {
  'police-cps': 'linked-police-cps',
  'cps-court': 'linked-cps-court',
}

/**
 * The joins that a measure of linked records rests on: those between the agencies whose records it needs, and those
 * that tell to which board and crime a record of the CPS or the courts belongs. Counted by the court's own board, or
 * telling of links itself, it needs none.
 */
export function joinsOf({ linked }: MeasureDefinition): readonly Join[] {
  if (!linked || linked.board !== 'home') return []
  switch (linked.rows) {
    case 'crime_journey':
      return linked.agencies.includes('cps') ? ['police-cps'] : []
    case 'victim_journey':
      return linked.agencies.includes('courts') ? ['police-cps', 'cps-court'] : ['police-cps']
    case 'cps_suspect':
      return ['police-cps']
    default:
      return ['police-cps', 'cps-court']
  }
}
