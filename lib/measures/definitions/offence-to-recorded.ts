import { byCrime } from '../breakdowns'
import { columnsOfCrimes } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const offenceToRecorded: MeasureDefinition = {
  id: 'offence-to-recorded',
  kind: 'duration',
  basis: 'crimes',
  theme: 'timeliness',
  stage: 'police',
  published: null,
  linked: {
    rows: 'crime_journey',
    board: 'home',
    figure: {
      shape: 'completed',
      month: 'recorded_on',
      days: 'recorded_on - offence_on',
      statistic: 'median',
    },
    breakdowns: [...byCrime],
    contractColumns: [...columnsOfCrimes, 'police_crimes.offence_on', 'police_crimes.recorded_on'],
    agencies: ['police'],
  },
  unit: 'days',
  decimals: 0,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'police',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['crimes-recorded', 'recorded-to-charge'],
  ask: { agency: 'police', stage: 'police' },
}
