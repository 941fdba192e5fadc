import type { Day } from '../days'
import type { DefendantJourney } from '../journeys/journeys.types'
import type { MeasureCount, MeasureCounts } from './measure-count'
import { shared } from './observed'
import { whereDefendant } from './where'

type Defendant = DefendantJourney['record']

/** A share of court defendants, retrials left out. */
const share = (
  dayOf: (defendant: Defendant) => Day | null,
  all: (defendant: Defendant) => boolean,
  part: (defendant: Defendant) => boolean,
): MeasureCount => ({
  kind: 'rate',
  agencies: ['courts'],
  board: 'home',
  observe: ({ defendants }) =>
    defendants
      .filter(({ retrial, record }) => !retrial && all(record))
      .flatMap((each) => shared(each.homeBoard, dayOf(each.record), whereDefendant(each), part(each.record))),
})

/** Pleas and lawyers. */
export const courtRates: MeasureCounts = {
  'guilty-plea': share(
    ({ completed_on }) => completed_on,
    ({ sent_on, plea }) => sent_on !== null && (plea === 'guilty' || plea === 'not-guilty'),
    ({ plea }) => plea === 'guilty',
  ),
  'guilty-plea-first-hearing': share(
    ({ completed_on }) => completed_on,
    ({ plea }) => plea === 'guilty',
    ({ plea_on, first_listed_on }) => plea_on !== null && plea_on === first_listed_on,
  ),
  unrepresented: share(
    ({ first_listed_on }) => first_listed_on,
    ({ represented_at_first }) => represented_at_first !== null,
    ({ represented_at_first }) => represented_at_first === false,
  ),
}
