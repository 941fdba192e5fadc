import { byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const magistratesOpen: MeasureDefinition = {
  id: 'magistrates-open',
  kind: 'stock',
  basis: 'cases',
  theme: 'demand',
  stage: 'magistrates',
  published: { value: { stage: "Magistrates' courts", metric: 'Open cases' } },
  linked: {
    rows: 'court_case',
    where: "tier = 'magistrates' AND NOT warrant",
    board: 'court',
    figure: { shape: 'stock', from: 'received_on', until: 'disposed_on', ageBands: true },
    breakdowns: [
      ...byCrime,
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
      'court_defendants.received_on',
      'court_defendants.sent_on',
      'court_defendants.completed_on',
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
  related: ['magistrates-receipts', 'magistrates-disposals'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
