import { byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const crownOpenOverAYear: MeasureDefinition = {
  id: 'crown-open-over-a-year',
  kind: 'rate',
  basis: 'cases',
  theme: 'demand',
  stage: 'crown',
  published: {
    numerator: [{ stage: 'Crown Court', metric: 'Open cases, a year or more' }],
    denominator: [{ stage: 'Crown Court', metric: 'Open cases with a valid age' }],
  },
  linked: {
    rows: 'court_case',
    where: "tier = 'crown' AND NOT warrant",
    board: 'court',
    figure: { shape: 'stock-share', from: 'received_on', until: 'disposed_on', days: 365 },
    breakdowns: [...byCrime, byCourt],
    contractColumns: [
      ...columnsOfCourtCases,
      'court_defendants.sent_on',
      'court_defendants.completed_on',
      'court_defendants.warrant',
    ],
    agencies: ['courts'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'run',
  finestPeriod: 'month',
  minimumDenominator: 50,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['crown-open', 'charge-to-completion'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
