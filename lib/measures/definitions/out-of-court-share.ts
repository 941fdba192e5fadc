import type { MeasureDefinition } from '../measure-definition'

export const outOfCourtShare: MeasureDefinition = {
  id: 'out-of-court-share',
  kind: 'rate',
  basis: 'outcomes',
  theme: 'quality',
  stage: 'police',
  published: {
    numerator: [{ stage: 'Police', metric: 'Out-of-court disposals' }],
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
  related: ['charge-share'],
  ask: { agency: 'police', stage: 'police' },
}
