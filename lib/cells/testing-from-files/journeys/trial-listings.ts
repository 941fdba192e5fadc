import { groupBy } from '../group-by'
import type { Delivery } from '../records'
import type { CourtCase, TrialListing } from './journeys.types'

/** Each listing of a trial, with the case of the court that it belongs to: the Crown Court once it had received it. */
export function trialListings(delivery: Delivery, cases: readonly CourtCase[]): TrialListing[] {
  const rows = groupBy(cases, ({ id }) => id)
  return delivery.court_hearings
    .filter(({ type, outcome }) => type === 'trial' && outcome !== null)
    .flatMap((record) => {
      const of = rows.get(record.case_id) ?? []
      const crown = of.find(({ tier, receivedOn }) => tier === 'crown' && receivedOn <= record.listed_on)
      const belongs = crown ?? of.find(({ tier }) => tier === 'magistrates')
      return belongs ? [{ record, case: belongs }] : []
    })
}
