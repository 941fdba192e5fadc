import type { MeasureDefinition } from '../measure-definition'

export const chargeShare: MeasureDefinition = {
  id: 'charge-share',
  kind: 'rate',
  basis: 'outcomes',
  theme: 'quality',
  stage: 'police',
  published: {
    numerator: [{ stage: 'Police', metric: 'Charged or summonsed' }],
    denominator: [{ stage: 'Police', metric: 'Outcomes assigned' }],
  },
  linked: null,
  unit: 'percent',
  decimals: 1,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 100,
  agency: 'police',
  status: 'official',
  lagWeeks: 13,
  related: ['crimes-recorded', 'out-of-court-share', 'charge-rate'],
  ask: { agency: 'police', stage: 'police' },
}
