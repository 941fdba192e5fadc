import type { MeasureDefinition } from '../measure-definition'

export const chargeToCompletion: MeasureDefinition = {
  id: 'charge-to-completion',
  kind: 'duration',
  basis: 'defendants',
  theme: 'timeliness',
  stage: 'crown',
  published: { value: { stage: 'Crown Court', metric: 'Median days from charge to completion' } },
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
  related: ['offence-to-completion', 'crown-open'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
