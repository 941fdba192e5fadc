import { by, byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const crownReceipts: MeasureDefinition = {
  id: 'crown-receipts',
  kind: 'count',
  basis: 'cases',
  theme: 'demand',
  stage: 'crown',
  published: { value: { stage: 'Crown Court', metric: 'Receipts' } },
  linked: {
    rows: 'court_case',
    where: "tier = 'crown'",
    board: 'court',
    figure: { shape: 'count', month: 'received_on' },
    breakdowns: [
      ...byCrime,
      by('receipt-type', 'receipt_type'),
      byCourt,
      { name: 'counted-in', of: 'defendants', each: 'defendants', partition: false },
    ],
    contractColumns: [...columnsOfCourtCases, 'court_defendants.sent_on', 'court_defendants.receipt_type'],
    agencies: ['courts'],
  },
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
