import { by, byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const chargeToCompletion: MeasureDefinition = {
  id: 'charge-to-completion',
  kind: 'duration',
  basis: 'defendants',
  theme: 'timeliness',
  stage: 'crown',
  published: { value: { stage: 'Crown Court', metric: 'Median days from charge to completion' } },
  linked: {
    rows: 'court_defendant',
    where: 'NOT retrial AND sent_on IS NOT NULL',
    board: 'home',
    figure: {
      shape: 'duration',
      from: 'charged_on',
      exits: [{ name: 'completion', on: 'completed_on' }],
      statistic: 'median',
    },
    breakdowns: [...byCrime, byCourt, by('plea', 'plea', 'none'), by('remand', 'remand')],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_remand.court_defendant_id',
      'court_remand.status',
      'court_remand.from_on',
      'court_remand.to_on',
      'court_defendants.charged_on',
      'court_defendants.sent_on',
      'court_defendants.completed_on',
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
  related: ['offence-to-completion', 'crown-open'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
