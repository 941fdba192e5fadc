import type { MeasureDefinition } from '../measure-definition'

export const crimesRecorded: MeasureDefinition = {
  id: 'crimes-recorded',
  kind: 'count',
  basis: 'crimes',
  theme: 'volumes',
  stage: 'police',
  published: { value: { stage: 'Police', metric: 'Crimes recorded' } },
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
