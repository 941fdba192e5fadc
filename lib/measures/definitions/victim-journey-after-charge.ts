import { byCrime, byPerson } from '../breakdowns'
import { columnsOfVictims } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const victimJourneyAfterCharge: MeasureDefinition = {
  id: 'victim-journey-after-charge',
  kind: 'time-to-event',
  basis: 'victims',
  theme: 'victims',
  stage: 'whole-journey',
  published: null,
  linked: {
    rows: 'victim_journey',
    where: 'linked_after',
    board: 'home',
    figure: {
      shape: 'time-to-event',
      from: 'charged_on',
      exits: [
        { name: 'convicted', on: "CASE WHEN exit_after = 'convicted' THEN exit_after_on END" },
        { name: 'withdrew', on: "CASE WHEN exit_after = 'withdrew' THEN exit_after_on END" },
        { name: 'ended', on: "CASE WHEN exit_after = 'ended' THEN exit_after_on END" },
      ],
      share: { exit: 'withdrew', within: 90 },
    },
    breakdowns: [...byCrime, ...byPerson],
    contractColumns: [
      ...columnsOfVictims,
      'police_victims.sex',
      'police_victims.age_band',
      'police_victims.ethnicity',
      'cps_suspects.finalised_on',
      'cps_suspects.outcome',
      'cps_suspects.outcome_reason',
      'court_defendants.asn',
      'court_defendants.urn',
      'court_defendants.completed_on',
      'court_defendants.result',
    ],
    agencies: ['police', 'cps', 'courts'],
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
  related: ['withdrawal-postcharge', 'victim-journey-to-charge'],
  ask: { agency: 'cps', stage: 'cps' },
}
