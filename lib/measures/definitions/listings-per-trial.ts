import { byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const listingsPerTrial: MeasureDefinition = {
  id: 'listings-per-trial',
  kind: 'mean',
  basis: 'trials',
  theme: 'quality',
  stage: 'crown',
  published: null,
  linked: {
    rows: 'trial',
    where: 'ended',
    board: 'court',
    figure: { shape: 'mean', month: 'last_listed_on', of: 'listings' },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCourtCases,
      'court_hearings.hearing_id',
      'court_hearings.case_id',
      'court_hearings.type',
      'court_hearings.listed_on',
      'court_hearings.outcome',
      'court_defendants.sent_on',
      'court_hearings.trial_id',
    ],
    agencies: ['courts'],
  },
  unit: 'count',
  decimals: 2,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'hmcts',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['trial-ineffective', 'trial-effective'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
