import { byCrime } from '../breakdowns'
import { columnsOfCrimes } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const crimesRecorded: MeasureDefinition = {
  id: 'crimes-recorded',
  kind: 'count',
  basis: 'crimes',
  theme: 'volumes',
  stage: 'police',
  published: { value: { stage: 'Police', metric: 'Crimes recorded' } },
  linked: {
    rows: 'crime_journey',
    board: 'home',
    figure: { shape: 'count', month: 'recorded_on' },
    breakdowns: [...byCrime],
    contractColumns: [...columnsOfCrimes, 'police_crimes.recorded_on'],
    agencies: ['police'],
  },
  unit: 'count',
  decimals: 0,
  direction: 'neither',
  breakdowns: ['offence-group'],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'police',
  status: 'official',
  lagWeeks: 13,
  related: ['charge-share', 'withdrawal-police'],
  ask: { agency: 'police', stage: 'police' },
}
