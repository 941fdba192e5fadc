import { by, byCrime } from '../breakdowns'
import { columnsOfVictims } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const daysToWithdrawal: MeasureDefinition = {
  id: 'days-to-withdrawal',
  kind: 'duration',
  basis: 'victims',
  theme: 'victims',
  stage: 'police',
  published: null,
  linked: {
    rows: 'victim_journey',
    where: "exit_before = 'withdrew' AND exit_before_on <= $complete_to - 42",
    board: 'home',
    figure: {
      shape: 'completed',
      month: 'exit_before_on',
      days: 'exit_before_on - recorded_on',
      statistic: 'median',
    },
    breakdowns: [...byCrime, by('date-known', 'date_known')],
    contractColumns: [...columnsOfVictims],
    agencies: ['police', 'cps'],
  },
  unit: 'days',
  decimals: 0,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'police',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['withdrawal-by-wait', 'victim-journey-to-charge'],
  ask: { agency: 'police', stage: 'police' },
}
