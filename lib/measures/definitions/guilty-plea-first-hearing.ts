import { byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const guiltyPleaFirstHearing: MeasureDefinition = {
  id: 'guilty-plea-first-hearing',
  kind: 'rate',
  basis: 'defendants',
  theme: 'quality',
  stage: 'magistrates',
  published: null,
  linked: {
    rows: 'court_defendant',
    where: "NOT retrial AND plea = 'guilty'",
    board: 'home',
    figure: {
      shape: 'rate',
      month: 'completed_on',
      numerator: 'plea_on IS NOT DISTINCT FROM first_listed_on AND plea_on IS NOT NULL',
    },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_defendants.plea',
      'court_defendants.plea_on',
      'court_defendants.first_listed_on',
      'court_defendants.completed_on',
    ],
    agencies: ['courts'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'higher-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'hmcts',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['guilty-plea', 'charge-to-first-listing'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
