import { byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const cpsOpen: MeasureDefinition = {
  id: 'cps-open',
  kind: 'stock',
  basis: 'suspects',
  theme: 'demand',
  stage: 'cps',
  published: null,
  linked: {
    rows: 'cps_suspect',
    where: "charging_route = 'cps'",
    board: 'home',
    figure: { shape: 'stock', from: 'referred_on', until: 'decided_on', ageBands: true },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCpsSuspects,
      'cps_suspects.charging_route',
      'cps_suspects.referred_on',
      'cps_suspects.decided_on',
    ],
    agencies: ['cps'],
  },
  unit: 'count',
  decimals: 0,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'run',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'cps',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['cps-referrals', 'cps-decisions', 'referral-to-charge'],
  ask: { agency: 'cps', stage: 'cps' },
}
