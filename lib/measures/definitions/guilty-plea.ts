import { byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const guiltyPlea: MeasureDefinition = {
  id: 'guilty-plea',
  kind: 'rate',
  basis: 'defendants',
  theme: 'quality',
  stage: 'crown',
  published: {
    numerator: [{ stage: 'Crown Court', metric: 'Guilty pleas' }],
    denominator: [{ stage: 'Crown Court', metric: 'Defendants with a plea' }],
  },
  linked: {
    rows: 'court_defendant',
    where: "NOT retrial AND sent_on IS NOT NULL AND plea IN ('guilty', 'not-guilty')",
    board: 'home',
    figure: { shape: 'rate', month: 'completed_on', numerator: "plea = 'guilty'" },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_defendants.sent_on',
      'court_defendants.plea',
      'court_defendants.completed_on',
    ],
    agencies: ['courts'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['conviction-rate', 'trial-cracked'],
  ask: { agency: 'cps', stage: 'crown' },
}
