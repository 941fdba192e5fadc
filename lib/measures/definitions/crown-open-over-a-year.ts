import type { MeasureDefinition } from '../measure-definition'

export const crownOpenOverAYear: MeasureDefinition = {
  id: 'crown-open-over-a-year',
  kind: 'rate',
  basis: 'cases',
  theme: 'demand',
  stage: 'crown',
  published: {
    numerator: [{ stage: 'Crown Court', metric: 'Open cases, a year or more' }],
    denominator: [{ stage: 'Crown Court', metric: 'Open cases with a valid age' }],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'run',
  finestPeriod: 'month',
  minimumDenominator: 50,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['crown-open', 'charge-to-completion'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
