import { by, byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const trialEffective: MeasureDefinition = {
  id: 'trial-effective',
  kind: 'rate',
  basis: 'trials',
  theme: 'quality',
  stage: 'crown',
  published: {
    numerator: [{ stage: 'Crown Court', metric: 'Effective trials' }],
    denominator: [{ stage: 'Crown Court', metric: 'Trials listed' }],
  },
  linked: {
    rows: 'trial_listing',
    where: "outcome <> 'vacated'",
    board: 'court',
    figure: { shape: 'rate', month: 'listed_on', numerator: "outcome = 'effective'" },
    breakdowns: [...byCrime, byCourt, by('tier', 'tier')],
    contractColumns: [
      ...columnsOfCourtCases,
      'court_hearings.hearing_id',
      'court_hearings.case_id',
      'court_hearings.type',
      'court_hearings.listed_on',
      'court_hearings.outcome',
      'court_defendants.sent_on',
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
  status: 'official',
  lagWeeks: 13,
  related: ['trial-cracked', 'trial-ineffective'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
