import type { MeasureDefinition } from '../measure-definition'

export const magistratesReceipts: MeasureDefinition = {
  id: 'magistrates-receipts',
  kind: 'count',
  basis: 'cases',
  theme: 'demand',
  stage: 'magistrates',
  published: { value: { stage: "Magistrates' courts", metric: 'Receipts' } },
  unit: 'count',
  decimals: 0,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['magistrates-disposals', 'magistrates-open'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
