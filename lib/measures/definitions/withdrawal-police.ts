import { byCrime } from '../breakdowns'
import { columnsOfCrimes, columnsOfSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const withdrawalPolice: MeasureDefinition = {
  id: 'withdrawal-police',
  kind: 'rate',
  basis: 'crimes',
  theme: 'victims',
  stage: 'police',
  published: {
    numerator: [{ stage: 'Police', metric: 'Victim does not support action' }],
    denominator: [{ stage: 'Police', metric: 'Outcomes assigned, person as victim' }],
  },
  linked: {
    rows: 'crime_journey',
    where: "victim_type = 'person' AND outcome_code IS NOT NULL",
    board: 'home',
    figure: { shape: 'rate', month: 'outcome_on', numerator: 'outcome_code IN (14, 16)' },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCrimes,
      // An outcome before a charge is void.
      ...columnsOfSuspects,
      'police_suspects.charged_on',
      'cps_suspects.charged_on',
      'police_crimes.victim_type',
      'police_crimes.outcome_code',
      'police_crimes.outcome_on',
    ],
    agencies: ['police'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: ['offence-group'],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 50,
  agency: 'police',
  status: 'official',
  lagWeeks: 13,
  related: ['withdrawal-postcharge', 'charge-share'],
  ask: { agency: 'police', stage: 'police' },
}
