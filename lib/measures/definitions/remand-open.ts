import { byCrime, byPerson } from '../breakdowns'
import { columnsOfCourtCases } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const remandOpen: MeasureDefinition = {
  id: 'remand-open',
  kind: 'stock',
  basis: 'defendants',
  theme: 'demand',
  stage: 'crown',
  published: null,
  linked: {
    rows: 'custody_spell',
    board: 'court',
    figure: { shape: 'stock', from: 'from_on', until: 'least(to_on + 1, completed_on)', ageBands: false },
    breakdowns: [...byCrime, ...byPerson],
    contractColumns: [
      ...columnsOfCourtCases,
      'court_remand.court_defendant_id',
      'court_remand.status',
      'court_remand.from_on',
      'court_remand.to_on',
      'court_defendants.completed_on',
      'court_defendants.sent_on',
      'court_defendants.sex',
      'court_defendants.age_band',
      'court_defendants.ethnicity',
    ],
    agencies: ['courts'],
  },
  unit: 'count',
  decimals: 0,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'run',
  finestPeriod: 'month',
  minimumDenominator: null,
  agency: 'hmcts',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['remand-days', 'crown-open'],
  ask: { agency: 'hmcts', stage: 'crown' },
}
