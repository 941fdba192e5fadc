import type { MeasureDefinition } from '../measure-definition'

export const crownReceipts: MeasureDefinition = {
  id: 'crown-receipts',
  kind: 'count',
  basis: 'cases',
  theme: 'demand',
  stage: 'crown',
  published: { value: { stage: 'Crown Court', metric: 'Receipts' } },
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
  related: ['crown-disposals', 'crown-open'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
