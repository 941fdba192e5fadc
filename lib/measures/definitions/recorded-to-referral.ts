import { byCrime } from '../breakdowns'
import { columnsOfCrimes, columnsOfSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const recordedToReferral: MeasureDefinition = {
  id: 'recorded-to-referral',
  kind: 'duration',
  basis: 'crimes',
  theme: 'timeliness',
  stage: 'police',
  published: null,
  linked: {
    rows: 'crime_journey',
    where: 'suspects > 0',
    board: 'home',
    figure: {
      shape: 'duration',
      from: 'recorded_on',
      exits: [
        { name: 'referral', on: 'referred_on' },
        { name: 'charged', on: 'charged_on' },
        { name: 'ended', on: 'ended_on' },
      ],
      statistic: 'median',
    },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCrimes,
      ...columnsOfSuspects,
      'police_crimes.recorded_on',
      'police_crimes.outcome_code',
      'police_crimes.outcome_on',
      'police_suspects.charged_on',
      'cps_suspects.charged_on',
      'cps_suspects.charging_route',
      'cps_suspects.referred_on',
    ],
    agencies: ['police', 'cps'],
  },
  unit: 'days',
  decimals: 0,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'police',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['cps-referrals', 'recorded-to-charge', 'referral-to-charge'],
  ask: { agency: 'police', stage: 'police' },
}
