import type { MeasureDefinition } from '../measure-definition'

export const chargeRate: MeasureDefinition = {
  id: 'charge-rate',
  kind: 'rate',
  basis: 'suspects',
  theme: 'quality',
  stage: 'cps',
  published: {
    numerator: [{ stage: 'CPS', metric: 'Decisions to charge' }],
    denominator: [
      { stage: 'CPS', metric: 'Decisions to charge' },
      { stage: 'CPS', metric: 'Decisions of no further action' },
    ],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'neither',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'cps',
  status: 'management-information',
  lagWeeks: 13,
  related: ['cps-referrals', 'charge-share'],
  ask: { agency: 'cps', stage: 'cps' },
}
