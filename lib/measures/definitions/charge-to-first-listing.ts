import type { MeasureDefinition } from '../measure-definition'

export const chargeToFirstListing: MeasureDefinition = {
  id: 'charge-to-first-listing',
  kind: 'duration',
  basis: 'defendants',
  theme: 'timeliness',
  stage: 'magistrates',
  published: { value: { stage: "Magistrates' courts", metric: 'Median days from charge to first listing' } },
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
  related: ['first-listing-to-completion', 'magistrates-open'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
