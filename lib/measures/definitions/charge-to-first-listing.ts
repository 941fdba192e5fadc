import { byCourt, byCrime } from '../breakdowns'
import { columnsOfCourtDefendants } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const chargeToFirstListing: MeasureDefinition = {
  id: 'charge-to-first-listing',
  kind: 'duration',
  basis: 'defendants',
  theme: 'timeliness',
  stage: 'magistrates',
  published: { value: { stage: "Magistrates' courts", metric: 'Median days from charge to first listing' } },
  linked: {
    rows: 'court_defendant',
    where: 'NOT retrial',
    board: 'home',
    figure: {
      shape: 'duration',
      from: 'charged_on',
      exits: [{ name: 'listing', on: 'coalesce(first_listed_on, completed_on)' }],
      statistic: 'median',
    },
    breakdowns: [...byCrime, byCourt],
    contractColumns: [
      ...columnsOfCourtDefendants,
      'court_defendants.charged_on',
      'court_defendants.first_listed_on',
      'court_defendants.completed_on',
    ],
    agencies: ['courts'],
  },
  unit: 'days',
  decimals: 0,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'hmcts',
  status: 'official',
  lagWeeks: 13,
  related: ['first-listing-to-completion', 'magistrates-open'],
  ask: { agency: 'hmcts', stage: 'magistrates' },
}
