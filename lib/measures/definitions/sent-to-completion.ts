import { by, byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const sentToCompletion: MeasureDefinition = {
  id: 'sent-to-completion',
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
      exits: [{ name: 'completion', on: 'completed_on' }],
      statistic: 'median',
    },
    breakdowns: [
      ...byCrime,
      byCourt,
      by('plea', 'plea', 'none'),
      by('remand', 'remand'),
      by('receipt-type', 'receipt_type'),
    ],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_remand.court_defendant_id',
      'court_remand.status',
      'court_remand.from_on',
      'court_remand.to_on',
      'court_defendants.sent_on',
      'court_defendants.completed_on',
      'court_defendants.plea',
      'court_defendants.receipt_type',
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
  related: ['sent-to-main-hearing', 'charge-to-completion'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
