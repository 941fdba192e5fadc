import { byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const consultationsPerDecision: MeasureDefinition = {
  id: 'consultations-per-decision',
  kind: 'mean',
  basis: 'suspects',
  theme: 'timeliness',
  stage: 'cps',
  published: null,
  linked: {
    rows: 'cps_suspect',
    where: "charging_route = 'cps' AND consultations IS NOT NULL",
    board: 'home',
    figure: { shape: 'mean', month: 'decided_on', of: 'consultations' },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCpsSuspects,
      'cps_suspects.charging_route',
      'cps_suspects.decided_on',
      'cps_suspects.consultations',
    ],
    agencies: ['cps'],
  },
  unit: 'count',
  decimals: 2,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'cps',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['referral-to-charge', 'charge-rate'],
  ask: { agency: 'cps', stage: 'cps' },
}
