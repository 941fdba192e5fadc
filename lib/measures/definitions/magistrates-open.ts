import type { MeasureDefinition } from '../measure-definition'

export const magistratesOpen: MeasureDefinition = {
  id: 'magistrates-open',
  kind: 'stock',
  basis: 'cases',
  theme: 'demand',
  stage: 'magistrates',
  published: { value: { stage: "Magistrates' courts", metric: 'Open cases' } },
  unit: 'count',
  decimals: 0,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'run',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['magistrates-receipts', 'magistrates-disposals'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
