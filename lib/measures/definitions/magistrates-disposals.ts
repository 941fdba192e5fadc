import { by, byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const magistratesDisposals: MeasureDefinition = {
  id: 'magistrates-disposals',
  kind: 'count',
  basis: 'cases',
  theme: 'demand',
  stage: 'magistrates',
  published: { value: { stage: "Magistrates' courts", metric: 'Disposals' } },
  linked: {
    rows: 'court_case',
    where: "tier = 'magistrates'",
    board: 'court',
    figure: { shape: 'count', month: 'disposed_on' },
    breakdowns: [
      ...byCrime,
      { name: 'counted-in', of: 'defendants', each: 'defendants', partition: false },
      by('mode', 'mode'),
      { name: 'how-left', by: "CASE WHEN sent THEN 'sent' ELSE 'completed' END", partition: true },
    ],
    contractColumns: [
      ...columnsOfCourtCases,
      'court_defendants.received_on',
      'court_defendants.sent_on',
      'court_defendants.completed_on',
      'court_defendants.mode',
    ],
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
  related: ['magistrates-receipts', 'magistrates-open'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
