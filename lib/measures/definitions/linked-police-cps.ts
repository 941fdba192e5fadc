import { columnsOfSuspects } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const linkedPoliceCps: MeasureDefinition = {
  id: 'linked-police-cps',
  kind: 'rate',
  basis: 'records',
  theme: 'data',
  stage: 'cps',
  published: null,
  linked: {
    rows: 'cps_suspect',
    where: 'own_board IS NOT NULL',
    board: 'own-force',
    figure: { shape: 'rate', month: 'coalesce(referred_on, charged_on)', numerator: "police_link <> 'none'" },
    breakdowns: [{ name: 'link', numeratorBy: 'police_link', partition: false }],
    contractColumns: [
      ...columnsOfSuspects,
      'cps_suspects.police_force_area',
      'cps_suspects.referred_on',
      'cps_suspects.charged_on',
    ],
    agencies: ['police', 'cps'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'higher-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'cps',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['linked-cps-court'],
  ask: { agency: 'cps', stage: 'cps' },
}
