import { byCourt } from '../breakdowns'
import type { MeasureDefinition } from '../measure-definition'

export const courtHours: MeasureDefinition = {
  id: 'court-hours',
  kind: 'count',
  basis: 'sittings',
  theme: 'demand',
  stage: 'crown',
  published: null,
  linked: {
    rows: 'court_sitting',
    board: 'court',
    figure: { shape: 'sum', month: 'month', of: 'hours' },
    breakdowns: [byCourt],
    contractColumns: ['court_sittings.court', 'court_sittings.month', 'court_sittings.hours'],
    agencies: ['courts'],
  },
  unit: 'hours',
  decimals: 0,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'hmcts',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['sitting-days', 'hours-per-case'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
