import type { MeasureDefinition } from '../measure-definition'

export const convictions: MeasureDefinition = {
  id: 'convictions',
  kind: 'count',
  basis: 'prosecutions',
  theme: 'volumes',
  stage: 'whole-journey',
  published: { value: { stage: 'Prosecution', metric: 'Convictions' } },
  linked: null,
  unit: 'count',
  decimals: 0,
  direction: 'neither',
  breakdowns: ['offence-group'],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'cps',
  status: 'management-information',
  lagWeeks: 8,
  related: ['conviction-rate'],
  ask: { agency: 'cps', stage: 'cps' },
}
