import { by, byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const crownOpen: MeasureDefinition = {
  id: 'crown-open',
  kind: 'stock',
  basis: 'cases',
  theme: 'demand',
  stage: 'crown',
  published: { value: { stage: 'Crown Court', metric: 'Open cases' } },
  linked: {
    rows: 'court_case',
    where: "tier = 'crown' AND NOT warrant",
    board: 'court',
    figure: { shape: 'stock', from: 'received_on', until: 'disposed_on', ageBands: true },
    breakdowns: [
      ...byCrime,
      by('receipt-type', 'receipt_type'),
      byCourt,
      {
        name: 'counted-in',
        of: 'defendants',
        rows: 'case_defendant',
        from: 'entered_on',
        until: 'left_on',
        partition: false,
      },
    ],
    contractColumns: [
      ...columnsOfCourtCases,
      'court_defendants.sent_on',
      'court_defendants.completed_on',
      'court_defendants.receipt_type',
      'court_defendants.warrant',
    ],
    agencies: ['courts'],
  },
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
