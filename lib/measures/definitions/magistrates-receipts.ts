import { by, byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const magistratesReceipts: MeasureDefinition = {
  id: 'magistrates-receipts',
  kind: 'count',
  basis: 'cases',
  theme: 'demand',
  stage: 'magistrates',
  published: { value: { stage: "Magistrates' courts", metric: 'Receipts' } },
  linked: {
    rows: 'court_case',
    where: "tier = 'magistrates'",
    board: 'court',
    figure: { shape: 'count', month: 'received_on' },
    breakdowns: [
      ...byCrime,
      { name: 'counted-in', of: 'defendants', each: 'defendants', partition: false },
      by('mode', 'mode'),
    ],
    contractColumns: [...columnsOfCourtCases, 'court_defendants.received_on', 'court_defendants.mode'],
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
  related: ['magistrates-disposals', 'magistrates-open'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
