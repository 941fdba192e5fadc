import type { MeasureDefinition } from '../measure-definition'

export const referralToCharge: MeasureDefinition = {
  id: 'referral-to-charge',
  kind: 'duration',
  basis: 'suspects',
  theme: 'timeliness',
  stage: 'cps',
  published: { value: { stage: 'CPS', metric: 'Mean days from referral to charge' } },
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
