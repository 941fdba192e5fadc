import { byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const withdrawalPrecharge: MeasureDefinition = {
  id: 'withdrawal-precharge',
  kind: 'rate',
  basis: 'suspects',
  theme: 'victims',
  stage: 'cps',
  published: null,
  linked: {
    rows: 'cps_suspect',
    where: "decision IN ('charge', 'no-further-action')",
    board: 'home',
    figure: {
      shape: 'rate',
      month: 'decided_on',
      numerator: "decision = 'no-further-action' AND decision_reason = 'victim-does-not-support'",
    },
    breakdowns: [...byCrime],
    contractColumns: [
      ...columnsOfCpsSuspects,
      'cps_suspects.decided_on',
      'cps_suspects.decision',
      'cps_suspects.decision_reason',
    ],
    agencies: ['cps'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'cps',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['withdrawal-police', 'withdrawal-postcharge', 'charge-rate'],
  ask: { agency: 'cps', stage: 'cps' },
}
