import { byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const cpsReferrals: MeasureDefinition = {
  id: 'cps-referrals',
  kind: 'count',
  basis: 'suspects',
  theme: 'volumes',
  stage: 'cps',
  published: { value: { stage: 'CPS', metric: 'Suspects referred for a charging decision' } },
  linked: {
    rows: 'cps_suspect',
    where: "charging_route = 'cps'",
    board: 'home',
    figure: { shape: 'count', month: 'referred_on' },
    breakdowns: [...byCrime],
    contractColumns: [...columnsOfCpsSuspects, 'cps_suspects.charging_route', 'cps_suspects.referred_on'],
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
  status: 'management-information',
  lagWeeks: 13,
  related: ['cps-decisions', 'cps-open', 'charge-rate', 'referral-to-charge'],
  ask: { agency: 'police', stage: 'cps' },
}
