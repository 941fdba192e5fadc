import type { MeasureDefinition } from '../measure-definition'

export const offenceToCompletion: MeasureDefinition = {
  id: 'offence-to-completion',
  kind: 'duration',
  basis: 'defendants',
  theme: 'timeliness',
  stage: 'whole-journey',
  published: { value: { stage: 'Crown Court', metric: 'Median days from offence to completion' } },
  unit: 'days',
  decimals: 0,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['charge-to-completion', 'referral-to-charge'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
