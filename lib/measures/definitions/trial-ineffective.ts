import type { MeasureDefinition } from '../measure-definition'

export const trialIneffective: MeasureDefinition = {
  id: 'trial-ineffective',
  kind: 'rate',
  basis: 'trials',
  theme: 'quality',
  stage: 'crown',
  published: {
    numerator: [{ stage: 'Crown Court', metric: 'Ineffective trials' }],
    denominator: [{ stage: 'Crown Court', metric: 'Trials listed' }],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['trial-effective', 'trial-cracked'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
