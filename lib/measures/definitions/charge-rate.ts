import { byCrime } from '../breakdowns'
import { columnsOfCpsSuspects } from '../contract-columns'
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
  linked: {
    rows: 'cps_suspect',
    where: "decision IN ('charge', 'no-further-action')",
    board: 'home',
    figure: { shape: 'rate', month: 'decided_on', numerator: "decision = 'charge'" },
    breakdowns: [...byCrime],
    contractColumns: [...columnsOfCpsSuspects, 'cps_suspects.decided_on', 'cps_suspects.decision'],
    agencies: ['cps'],
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
