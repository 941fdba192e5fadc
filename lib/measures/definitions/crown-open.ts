import type { MeasureDefinition } from '../measure-definition'

export const crownOpen: MeasureDefinition = {
  id: 'crown-open',
  kind: 'stock',
  basis: 'cases',
  theme: 'demand',
  stage: 'crown',
  published: { value: { stage: 'Crown Court', metric: 'Open cases' } },
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
  related: ['crown-receipts', 'crown-disposals', 'crown-open-over-a-year'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
