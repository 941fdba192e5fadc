import { byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const convictionRate: MeasureDefinition = {
  id: 'conviction-rate',
  kind: 'rate',
  basis: 'prosecutions',
  theme: 'quality',
  stage: 'whole-journey',
  published: {
    numerator: [{ stage: 'Prosecution', metric: 'Convictions' }],
    denominator: [
      { stage: 'Prosecution', metric: 'Convictions' },
      { stage: 'Prosecution', metric: 'Unsuccessful outcomes' },
    ],
  },
  linked: {
    rows: 'cps_suspect',
    where: "outcome IS NOT NULL AND outcome_reason IS DISTINCT FROM 'administrative'",
    board: 'home',
    figure: { shape: 'rate', month: 'finalised_on', numerator: "outcome = 'convicted'" },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCpsSuspects,
      'cps_suspects.finalised_on',
      'cps_suspects.outcome',
      'cps_suspects.outcome_reason',
    ],
    agencies: ['cps'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'higher-is-better',
  breakdowns: ['offence-group'],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'cps',
  status: 'management-information',
  lagWeeks: 8,
  related: ['convictions', 'guilty-plea', 'trial-effective'],
  ask: { agency: 'cps', stage: 'cps' },
}
