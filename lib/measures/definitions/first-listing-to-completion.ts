import type { MeasureDefinition } from '../measure-definition'

export const firstListingToCompletion: MeasureDefinition = {
  id: 'first-listing-to-completion',
  kind: 'duration',
  basis: 'defendants',
  theme: 'timeliness',
  stage: 'magistrates',
  published: {
    value: { stage: "Magistrates' courts", metric: 'Mean days from first listing to completion' },
  },
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
  related: ['charge-to-first-listing', 'magistrates-disposals'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
