import { by, byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const firstListingToCompletion: MeasureDefinition = {
  id: 'first-listing-to-completion',
  kind: 'duration',
  basis: 'defendants',
  theme: 'timeliness',
  stage: 'magistrates',
  published: {
    value: { stage: "Magistrates' courts", metric: 'Mean days from first listing to completion' },
  },
  linked: {
    rows: 'court_defendant',
    where: 'NOT retrial AND sent_on IS NULL',
    board: 'home',
    figure: {
      shape: 'duration',
      from: 'first_listed_on',
      exits: [{ name: 'completion', on: 'completed_on' }],
      statistic: 'mean',
    },
    breakdowns: [...byCrime, by('mode', 'mode'), by('plea', 'plea', 'none'), byCourt],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_defendants.first_listed_on',
      'court_defendants.sent_on',
      'court_defendants.completed_on',
      'court_defendants.mode',
      'court_defendants.plea',
    ],
    agencies: ['courts'],
  },
  unit: 'days',
  decimals: 0,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['charge-to-first-listing', 'magistrates-disposals'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
