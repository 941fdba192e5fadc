import { hearingReasons } from '@/lib/releases/contract/code-lists'
import { monthOf } from '../days'
import { firstBy, groupBy } from '../group-by'
import type { Journeys } from '../journeys/journeys-of'
import type { TrialListing } from '../journeys/journeys.types'
import type { MeasureCount, MeasureCounts, Observation } from './measure-count'
import { shared } from './observed'
import { whereCase, whereCourt } from './where'

const heldOrNot = ({ trials }: Journeys) => trials.filter(({ record }) => record.outcome !== 'vacated')
const byCourt = { kind: 'rate', agencies: ['courts'], board: 'court' } as const

const share = (part: (listing: TrialListing['record']) => boolean, byTier: boolean): MeasureCount => ({
  ...byCourt,
  observe: (journeys) =>
    heldOrNot(journeys).flatMap(({ record, case: of }) =>
      shared(
        of.board,
        record.listed_on,
        { ...whereCase(of), ...whereCourt(of), ...(byTier ? { tier: of.tier } : {}) },
        part(record),
      ),
    ),
})

const ineffective = share(({ outcome }) => outcome === 'ineffective', true)

/** Trials: whether they went ahead, and how often they were listed. */
export const trials: MeasureCounts = {
  'trial-effective': share(({ outcome }) => outcome === 'effective', true),
  'trial-cracked': share(({ outcome }) => outcome === 'cracked', true),
  'trial-ineffective': {
    ...byCourt,
    observe: (journeys, until) => [
      ...('observe' in ineffective ? ineffective.observe(journeys, until) : []),
      ...heldOrNot(journeys).flatMap(byReason),
    ],
  },
  'withdrawal-trial': share(
    ({ outcome, reason }) =>
      (outcome === 'cracked' || outcome === 'ineffective') && reason === 'victim-or-witness',
    false,
  ),
  'listings-per-trial': {
    ...byCourt,
    observe: (journeys) =>
      [
        ...groupBy(heldOrNot(journeys), ({ record }) =>
          record.trial_id === null ? `listing ${record.hearing_id}` : `trial ${record.trial_id}`,
        ).values(),
      ].flatMap((listings) => {
        const last = firstBy(
          listings,
          ({ record }) => -record.listed_on,
          ({ record }) => -journeys.keyOf(record.hearing_id),
        )!
        const ended = last.record.outcome === 'effective' || last.record.outcome === 'cracked'
        return ended
          ? shared(last.case.board, last.record.listed_on, whereCase(last.case), listings.length)
          : []
      }),
  },
}

/** For every reason: of all listings, those ineffective for it. */
function byReason({ record, case: of }: TrialListing): Observation[] {
  return [...hearingReasons, 'not-known'].map((reason) => ({
    board: of.board,
    month: monthOf(record.listed_on),
    in: { reason },
    numerator: record.outcome === 'ineffective' && (record.reason ?? 'not-known') === reason ? 1 : 0,
    denominator: 1,
  }))
}
