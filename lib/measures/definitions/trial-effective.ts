import type { MeasureDefinition } from '../measure-definition'

export const trialEffective: MeasureDefinition = {
  id: 'trial-effective',
  kind: 'rate',
  basis: 'trials',
  theme: 'quality',
  stage: 'crown',
  published: {
    numerator: [{ stage: 'Crown Court', metric: 'Effective trials' }],
    denominator: [{ stage: 'Crown Court', metric: 'Trials listed' }],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'higher-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['trial-cracked', 'trial-ineffective'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
