import { byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const remandDays: MeasureDefinition = {
  id: 'remand-days',
  kind: 'duration',
  basis: 'defendants',
  theme: 'demand',
  stage: 'crown',
  published: null,
  linked: {
    rows: 'court_defendant',
    where: 'NOT retrial AND remand_days IS NOT NULL',
    board: 'home',
    figure: { shape: 'completed', month: 'completed_on', days: 'remand_days', statistic: 'median' },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_remand.court_defendant_id',
      'court_remand.status',
      'court_remand.from_on',
      'court_remand.to_on',
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
  related: ['remand-open', 'charge-to-completion'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
