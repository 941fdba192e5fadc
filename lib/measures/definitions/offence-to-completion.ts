import { byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const offenceToCompletion: MeasureDefinition = {
  id: 'offence-to-completion',
  kind: 'duration',
  basis: 'defendants',
  theme: 'timeliness',
  stage: 'whole-journey',
  published: { value: { stage: 'Crown Court', metric: 'Median days from offence to completion' } },
  linked: {
    rows: 'court_defendant',
    where: 'NOT retrial AND sent_on IS NOT NULL',
    board: 'home',
    figure: {
      shape: 'duration',
      from: 'offence_on',
      enter: 'charged_on',
      exits: [{ name: 'completion', on: 'completed_on' }],
      statistic: 'median',
    },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_defendants.offence_on',
      'court_defendants.charged_on',
      'court_defendants.sent_on',
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
  status: 'official',
  lagWeeks: 13,
  related: ['charge-to-completion', 'referral-to-charge'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
