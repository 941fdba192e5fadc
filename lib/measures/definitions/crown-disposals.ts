import type { MeasureDefinition } from '../measure-definition'

export const crownDisposals: MeasureDefinition = {
  id: 'crown-disposals',
  kind: 'count',
  basis: 'cases',
  theme: 'demand',
  stage: 'crown',
  published: { value: { stage: 'Crown Court', metric: 'Disposals' } },
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
  related: ['crown-receipts', 'crown-open'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
