import { by, byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const charges: MeasureDefinition = {
  id: 'charges',
  kind: 'count',
  basis: 'suspects',
  theme: 'volumes',
  stage: 'cps',
  published: null,
  linked: {
    rows: 'cps_suspect',
    board: 'home',
    figure: { shape: 'count', month: 'charged_on' },
    breakdowns: [...byCrime, by('charging-route', 'charging_route')],
    contractColumns: [...columnsOfCpsSuspects, 'cps_suspects.charging_route', 'cps_suspects.charged_on'],
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
  related: ['cps-referrals', 'charge-rate'],
  ask: { agency: 'cps', stage: 'cps' },
}
