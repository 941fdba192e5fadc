import { boardOfForce } from '../boards-of-records'
import type { Delivery } from '../records'
import { crimeTypeOf } from '../seriousness'
import type { crimeFinder } from './crime-journeys'
import type { CpsJourney } from './journeys.types'
import type { Links } from './links-of-delivery'

/** A journey for each CPS suspect. */
export function cpsJourneys(
  delivery: Delivery,
  finder: ReturnType<typeof crimeFinder>,
  links: Links,
): CpsJourney[] {
  return delivery.cps_suspects.map((record) => {
    const crime = finder.principal(finder.crimesOfCps(record))
    const courtRecord = links.courtOfCps.get(record.cps_suspect_id) ?? null
    const typed = crime ?? courtRecord
    return {
      record,
      link: links.suspectsOfCps(record.cps_suspect_id).kind,
      board: boardOfForce((crime ?? record).police_force_area),
      crimeType: typed === null ? 'not-linked' : crimeTypeOf(typed),
      courtRecord,
    }
  })
}
