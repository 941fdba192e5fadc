import type { MeasureDefinition } from '../measure-definition'

export const magistratesDisposals: MeasureDefinition = {
  id: 'magistrates-disposals',
  kind: 'count',
  basis: 'cases',
  theme: 'demand',
  stage: 'magistrates',
  published: { value: { stage: "Magistrates' courts", metric: 'Disposals' } },
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
  related: ['magistrates-receipts', 'magistrates-open'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
