import { byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const unrepresented: MeasureDefinition = {
  id: 'unrepresented',
  kind: 'rate',
  basis: 'defendants',
  theme: 'quality',
  stage: 'magistrates',
  published: null,
  linked: {
    rows: 'court_defendant',
    where: 'NOT retrial AND represented_at_first IS NOT NULL',
    board: 'home',
    figure: { shape: 'rate', month: 'first_listed_on', numerator: 'NOT represented_at_first' },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_defendants.represented_at_first',
      'court_defendants.first_listed_on',
    ],
    agencies: ['courts'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'hmcts',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['charge-to-first-listing', 'guilty-plea-first-hearing'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
