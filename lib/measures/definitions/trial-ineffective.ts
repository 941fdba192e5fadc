import { by, byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const trialIneffective: MeasureDefinition = {
  id: 'trial-ineffective',
  kind: 'rate',
  basis: 'trials',
  theme: 'quality',
  stage: 'crown',
  published: {
    numerator: [{ stage: 'Crown Court', metric: 'Ineffective trials' }],
    denominator: [{ stage: 'Crown Court', metric: 'Trials listed' }],
  },
  linked: {
    rows: 'trial_listing',
    where: "outcome <> 'vacated'",
    board: 'court',
    figure: { shape: 'rate', month: 'listed_on', numerator: "outcome = 'ineffective'" },
    breakdowns: [
      ...byCrime,
      byCourt,
      by('tier', 'tier'),
      { name: 'reason', numeratorBy: "coalesce(reason, 'not-known')", partition: false },
    ],
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
  status: 'official',
  lagWeeks: 13,
  related: ['trial-effective', 'trial-cracked'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
