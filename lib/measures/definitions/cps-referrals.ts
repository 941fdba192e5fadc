import type { MeasureDefinition } from '../measure-definition'

export const cpsReferrals: MeasureDefinition = {
  id: 'cps-referrals',
  kind: 'count',
  basis: 'suspects',
  theme: 'volumes',
  stage: 'cps',
  published: { value: { stage: 'CPS', metric: 'Suspects referred for a charging decision' } },
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
  related: ['charge-rate', 'referral-to-charge'],
  ask: { agency: 'police', stage: 'cps' },
}
