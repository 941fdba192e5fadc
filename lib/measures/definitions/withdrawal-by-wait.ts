import { columnsOfVictims } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const withdrawalByWait: MeasureDefinition = {
  id: 'withdrawal-by-wait',
  kind: 'rate',
  basis: 'victims',
  theme: 'victims',
  stage: 'police',
  published: null,
  linked: {
    rows: 'victim_journey',
    board: 'home',
    figure: {
      shape: 'waits',
      from: 'recorded_on',
      exit: 'exit_before_on',
      event: "exit_before = 'withdrew'",
      days: [0, 30, 60, 90, 120, 180, 270, 365],
      within: 30,
      group: 'offence_group',
    },
    breakdowns: [],
    contractColumns: [...columnsOfVictims],
    agencies: ['police', 'cps'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'none',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'police',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['days-to-withdrawal', 'victim-journey-to-charge'],
  ask: { agency: 'police', stage: 'police' },
}
