import type { MeasureDefinition } from '../measure-definition'

export const withdrawalPostcharge: MeasureDefinition = {
  id: 'withdrawal-postcharge',
  kind: 'rate',
  basis: 'prosecutions',
  theme: 'victims',
  stage: 'cps',
  published: {
    numerator: [{ stage: 'Prosecution', metric: 'Stopped because the victim no longer supports' }],
    denominator: [{ stage: 'Prosecution', metric: 'Prosecutions finalised' }],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 50,
  agency: 'cps',
  status: 'management-information',
  lagWeeks: 13,
  related: ['withdrawal-police', 'conviction-rate'],
  ask: { agency: 'cps', stage: 'cps' },
}
