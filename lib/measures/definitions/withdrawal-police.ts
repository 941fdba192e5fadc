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
