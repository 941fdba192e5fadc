import type { MeasureDefinition } from '../measure-definition'

export const convictionRate: MeasureDefinition = {
  id: 'conviction-rate',
  kind: 'rate',
  basis: 'prosecutions',
  theme: 'quality',
  stage: 'whole-journey',
  published: {
    numerator: [{ stage: 'Prosecution', metric: 'Convictions' }],
    denominator: [
      { stage: 'Prosecution', metric: 'Convictions' },
      { stage: 'Prosecution', metric: 'Unsuccessful outcomes' },
    ],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'higher-is-better',
  breakdowns: ['offence-group'],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'cps',
  status: 'management-information',
  lagWeeks: 8,
  related: ['convictions', 'guilty-plea', 'trial-effective'],
  ask: { agency: 'cps', stage: 'cps' },
}
