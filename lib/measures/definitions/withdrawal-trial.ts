import { byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const withdrawalTrial: MeasureDefinition = {
  id: 'withdrawal-trial',
  kind: 'rate',
  basis: 'trials',
  theme: 'victims',
  stage: 'crown',
  published: null,
  linked: {
    rows: 'trial_listing',
    where: "outcome <> 'vacated'",
    board: 'court',
    figure: {
      shape: 'rate',
      month: 'listed_on',
      numerator: "outcome IN ('cracked', 'ineffective') AND reason = 'victim-or-witness'",
    },
    breakdowns: [...byCrime, byCourt],
    contractColumns: [
      ...columnsOfCourtCases,
      'court_hearings.hearing_id',
      'court_hearings.case_id',
      'court_hearings.type',
      'court_hearings.listed_on',
      'court_hearings.outcome',
      'court_defendants.sent_on',
      'court_hearings.reason',
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
  related: ['withdrawal-postcharge', 'trial-cracked', 'trial-ineffective'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
