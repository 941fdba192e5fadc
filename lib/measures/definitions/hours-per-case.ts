import { byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const hoursPerCase: MeasureDefinition = {
  id: 'hours-per-case',
  kind: 'mean',
  basis: 'cases',
  theme: 'demand',
  stage: 'crown',
  published: null,
  linked: {
    rows: 'court_case',
    where: "tier = 'crown'",
    board: 'court',
    figure: { shape: 'mean', month: 'disposed_on', of: 'coalesce(minutes, 0) / 60.0' },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCourtCases,
      'court_defendants.sent_on',
      'court_defendants.completed_on',
      'court_hearings.case_id',
      'court_hearings.listed_on',
      'court_hearings.minutes',
    ],
    agencies: ['courts'],
  },
  unit: 'hours',
  decimals: 1,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'hmcts',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['court-hours', 'crown-disposals'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
