import type { MeasureDefinition } from '../measure-definition'

export const trialCracked: MeasureDefinition = {
  id: 'trial-cracked',
  kind: 'rate',
  basis: 'trials',
  theme: 'quality',
  stage: 'crown',
  published: {
    numerator: [{ stage: 'Crown Court', metric: 'Cracked trials' }],
    denominator: [{ stage: 'Crown Court', metric: 'Trials listed' }],
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
  related: ['trial-effective', 'trial-ineffective'],
  ask: { agency: 'cps', stage: 'crown' },
}
