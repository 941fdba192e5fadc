import type { MeasureDefinition } from '../measure-definition'

export const guiltyPlea: MeasureDefinition = {
  id: 'guilty-plea',
  kind: 'rate',
  basis: 'defendants',
  theme: 'quality',
  stage: 'crown',
  published: {
    numerator: [{ stage: 'Crown Court', metric: 'Guilty pleas' }],
    denominator: [{ stage: 'Crown Court', metric: 'Defendants with a plea' }],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['conviction-rate', 'trial-cracked'],
  ask: { agency: 'cps', stage: 'crown' },
}
