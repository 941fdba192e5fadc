import { byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const withdrawalPostcharge: MeasureDefinition = {
  id: 'withdrawal-postcharge',
  kind: 'rate',
  basis: 'prosecutions',
  theme: 'victims',
  stage: 'cps',
  published: {
    numerator: [{ stage: 'Prosecution', metric: 'Stopped because the victim no longer supports' }],
    denominator: [{ stage: 'Prosecution', metric: 'Prosecutions finalised' }],
  },
  linked: {
    rows: 'cps_suspect',
    where: 'outcome IS NOT NULL',
    board: 'home',
    figure: {
      shape: 'rate',
      month: 'finalised_on',
      numerator: "outcome = 'unsuccessful' AND outcome_reason = 'victim-no-longer-supports'",
    },
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
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 50,
  agency: 'cps',
  status: 'management-information',
  lagWeeks: 13,
  related: ['withdrawal-police', 'conviction-rate'],
  ask: { agency: 'cps', stage: 'cps' },
}
