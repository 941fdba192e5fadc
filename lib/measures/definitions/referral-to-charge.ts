import { byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const referralToCharge: MeasureDefinition = {
  id: 'referral-to-charge',
  kind: 'duration',
  basis: 'suspects',
  theme: 'timeliness',
  stage: 'cps',
  published: { value: { stage: 'CPS', metric: 'Mean days from referral to charge' } },
  linked: {
    rows: 'cps_suspect',
    where: "charging_route = 'cps'",
    board: 'home',
    figure: {
      shape: 'duration',
      from: 'referred_on',
      exits: [
        { name: 'charge', on: "CASE WHEN decision = 'charge' THEN decided_on END" },
        { name: 'not-charged', on: "CASE WHEN decision <> 'charge' THEN decided_on END" },
      ],
      statistic: 'mean',
    },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCpsSuspects,
      'cps_suspects.charging_route',
      'cps_suspects.referred_on',
      'cps_suspects.decided_on',
      'cps_suspects.decision',
    ],
    agencies: ['cps'],
  },
  unit: 'days',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'cps',
  status: 'management-information',
  lagWeeks: 13,
  related: ['cps-referrals', 'charge-to-first-listing'],
  ask: { agency: 'cps', stage: 'cps' },
}
