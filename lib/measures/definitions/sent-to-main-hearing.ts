import { byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const sentToMainHearing: MeasureDefinition = {
  id: 'sent-to-main-hearing',
  kind: 'duration',
  basis: 'defendants',
  theme: 'timeliness',
  stage: 'crown',
  published: null,
  linked: {
    rows: 'court_defendant',
    where: 'NOT retrial',
    board: 'home',
    figure: {
      shape: 'duration',
      from: 'sent_on',
      exits: [
        { name: 'main-hearing', on: 'main_hearing_on' },
        { name: 'completed', on: 'completed_on' },
      ],
      statistic: 'median',
    },
    breakdowns: [...byCrime, byCourt],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_defendants.sent_on',
      'court_defendants.main_hearing_on',
      'court_defendants.completed_on',
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
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['sent-to-completion', 'crown-open'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
