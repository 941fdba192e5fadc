import { boardOfCrownCourt, boardOfForce, courtCategory } from '../boards-of-records'
import { groupBy } from '../group-by'
import type { Delivery } from '../records'
import { crimeTypeOf } from '../seriousness'
import type { crimeFinder } from './crime-journeys'
import type { DefendantJourney } from './journeys.types'
import type { Links } from './links-of-delivery'

/** A journey for each court defendant. */
export function defendantJourneys(
  delivery: Delivery,
  finder: ReturnType<typeof crimeFinder>,
  links: Links,
): DefendantJourney[] {
  const spells = groupBy(delivery.court_remand, ({ court_defendant_id }) => court_defendant_id)
  return delivery.court_defendants.map((record) => {
    const { kind, cps } = links.cpsOfDefendant(record.court_defendant_id)
    const crime = finder.principal(finder.crimesOfDefendant(record))
    const own = boardOfForce(record.police_force_area)
    const sent = record.sent_on !== null
    const custody = (spells.get(record.court_defendant_id) ?? [])
      .filter(({ status }) => status === 'custody')
      .map(({ from_on, to_on }) => ({ from: from_on, to: to_on }))
    const asked = record.sent_on ?? record.first_listed_on
    const held =
      asked !== null && custody.some(({ from, to }) => from <= asked && (to === null || to >= asked))
    return {
      record,
      link: kind,
      retrial: cps !== null && links.courtOfCps.get(cps.cps_suspect_id) !== record,
      homeBoard: crime ? boardOfForce(crime.police_force_area) : own,
      courtBoard: (sent ? boardOfCrownCourt(record.crown_court) : null) ?? own,
      court: courtCategory(sent ? record.crown_court : record.court),
      crimeType: crimeTypeOf(record),
      custody,
      remand: held ? 'custody' : 'bail',
    }
  })
}
