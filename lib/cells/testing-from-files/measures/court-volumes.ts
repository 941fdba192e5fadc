import type { Day } from '../days'
import type { CourtCase } from '../journeys/journeys.types'
import type { Journeys } from '../journeys/journeys-of'
import type { MeasureCounts, Observation, Where } from './measure-count'
import { counted, shared } from './observed'
import { whereCase, whereCourt } from './where'

const casesOf = ({ cases }: Journeys, tier: CourtCase['tier']) => cases.filter((each) => each.tier === tier)

/** A case on the day by which it counts, and its defendants beside it. */
const caseAndDefendants = (each: CourtCase, on: Day | null, where: Where): Observation[] => [
  ...counted(each.board, on, { ...whereCase(each), ...where }),
  ...counted(each.board, on, { 'counted-in': 'defendants' }, each.defendants.length),
]

const count = (
  tier: CourtCase['tier'],
  dayOf: (of: CourtCase) => Day | null,
  whereOf: (of: CourtCase) => Where,
) =>
  ({
    kind: 'count',
    agencies: ['courts'],
    board: 'court',
    observe: (journeys: Journeys) =>
      casesOf(journeys, tier).flatMap((each) => caseAndDefendants(each, dayOf(each), whereOf(each))),
  }) as const

const inCrownCourt = (each: CourtCase): Where => ({ ...whereCourt(each), 'receipt-type': each.receiptType })

/** Receipts and disposals of the courts, and what they take. */
export const courtVolumes: MeasureCounts = {
  'magistrates-receipts': count(
    'magistrates',
    ({ receivedOn }) => receivedOn,
    ({ mode }) => ({ mode }),
  ),
  'magistrates-disposals': count(
    'magistrates',
    ({ disposedOn }) => disposedOn,
    ({ mode, howLeft }) => ({ mode, 'how-left': howLeft }),
  ),
  'crown-receipts': count('crown', ({ receivedOn }) => receivedOn, inCrownCourt),
  'crown-disposals': count('crown', ({ disposedOn }) => disposedOn, inCrownCourt),
  'hours-per-case': {
    kind: 'rate',
    agencies: ['courts'],
    board: 'court',
    observe: (journeys) => {
      const minutes = minutesFrom(journeys)
      return casesOf(journeys, 'crown').flatMap((each) =>
        shared(each.board, each.disposedOn, whereCase(each), minutes(each.id, each.receivedOn) / 60),
      )
    },
  },
}

/** Minutes heard of a case from a day on. */
function minutesFrom({ delivery }: Journeys): (caseId: string, from: Day) => number {
  const heard = new Map<string, { on: Day; minutes: number }[]>()
  for (const { case_id, listed_on, minutes } of delivery.court_hearings) {
    const before = heard.get(case_id) ?? []
    before.push({ on: listed_on, minutes: minutes ?? 0 })
    heard.set(case_id, before)
  }
  return (caseId, from) =>
    (heard.get(caseId) ?? [])
      .filter(({ on }) => on >= from)
      .reduce((total, { minutes }) => total + minutes, 0)
}
