import type { CpsJourney } from '../journeys/journeys.types'
import type { MeasureCount, MeasureCounts } from './measure-count'
import { shared } from './observed'
import { whereCps, whereCrime } from './where'

type Suspect = CpsJourney['record']

/** A share of CPS suspects, by the day on which they were decided or finalised. */
const share = (
  day: 'decided_on' | 'finalised_on',
  all: (suspect: Suspect) => boolean,
  part: (suspect: Suspect) => boolean | number,
): MeasureCount => ({
  kind: 'rate',
  agencies: ['cps'],
  board: 'home',
  observe: ({ cps }) =>
    cps
      .filter(({ record }) => all(record))
      .flatMap((suspect) =>
        shared(suspect.board, suspect.record[day], whereCps(suspect), part(suspect.record)),
      ),
})

const chargeOrNot = ({ decision }: Suspect) => decision === 'charge' || decision === 'no-further-action'

/** What the police and the CPS decide. */
export const cpsRates: MeasureCounts = {
  'consultations-per-decision': share(
    'decided_on',
    ({ charging_route, consultations }) => charging_route === 'cps' && consultations !== null,
    ({ consultations }) => consultations!,
  ),
  'withdrawal-police': {
    kind: 'rate',
    agencies: ['police'],
    board: 'home',
    observe: ({ crimes }) =>
      crimes
        .filter(({ record, outcome }) => record.victim_type === 'person' && outcome !== null)
        .flatMap((crime) =>
          shared(crime.board, crime.outcome!.on, whereCrime(crime), [14, 16].includes(crime.outcome!.code)),
        ),
  },
  'withdrawal-precharge': share(
    'decided_on',
    chargeOrNot,
    ({ decision, decision_reason }) =>
      decision === 'no-further-action' && decision_reason === 'victim-does-not-support',
  ),
  'withdrawal-postcharge': share(
    'finalised_on',
    ({ outcome }) => outcome !== null,
    ({ outcome, outcome_reason }) =>
      outcome === 'unsuccessful' && outcome_reason === 'victim-no-longer-supports',
  ),
  'charge-rate': share('decided_on', chargeOrNot, ({ decision }) => decision === 'charge'),
  'conviction-rate': share(
    'finalised_on',
    ({ outcome, outcome_reason }) => outcome !== null && outcome_reason !== 'administrative',
    ({ outcome }) => outcome === 'convicted',
  ),
}
