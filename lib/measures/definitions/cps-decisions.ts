import { byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const cpsDecisions: MeasureDefinition = {
  id: 'cps-decisions',
  kind: 'count',
  basis: 'suspects',
  theme: 'demand',
  stage: 'cps',
  published: null,
  linked: {
    rows: 'cps_suspect',
    where: "charging_route = 'cps'",
    board: 'home',
    figure: { shape: 'count', month: 'decided_on' },
    breakdowns: [...byCrime],
    contractColumns: [...columnsOfCpsSuspects, 'cps_suspects.charging_route', 'cps_suspects.decided_on'],
    agencies: ['cps'],
  },
  unit: 'count',
  decimals: 0,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'cps',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['cps-referrals', 'cps-open', 'charge-rate'],
  ask: { agency: 'cps', stage: 'cps' },
}
