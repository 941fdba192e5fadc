import { byCourt } from '../breakdowns'
import type { MeasureDefinition } from '../measure-definition'

export const sittingDays: MeasureDefinition = {
  id: 'sitting-days',
  kind: 'count',
  basis: 'sittings',
  theme: 'demand',
  stage: 'crown',
  published: null,
  linked: {
    rows: 'court_sitting',
    board: 'court',
    figure: { shape: 'sum', month: 'month', of: 'sitting_days' },
    breakdowns: [byCourt],
    contractColumns: ['court_sittings.court', 'court_sittings.month', 'court_sittings.sitting_days'],
    agencies: ['courts'],
  },
  unit: 'days',
  decimals: 0,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'hmcts',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['court-hours', 'hours-per-case'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
