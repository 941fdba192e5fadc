import { byCrime, byPerson } from '../breakdowns'
import { columnsOfVictims } from '../contract-columns'
import type { MeasureDefinition } from '../measure-definition'

export const victimJourneyToCharge: MeasureDefinition = {
  id: 'victim-journey-to-charge',
  kind: 'time-to-event',
  basis: 'victims',
  theme: 'victims',
  stage: 'police',
  published: null,
  linked: {
    rows: 'victim_journey',
    board: 'home',
    figure: {
      shape: 'time-to-event',
      from: 'recorded_on',
      exits: [
        { name: 'charged', on: "CASE WHEN exit_before = 'charged' THEN exit_before_on END" },
        { name: 'withdrew', on: "CASE WHEN exit_before = 'withdrew' THEN exit_before_on END" },
        { name: 'ended', on: "CASE WHEN exit_before = 'ended' THEN exit_before_on END" },
      ],
      share: { exit: 'withdrew', within: 90 },
    },
    breakdowns: [
      ...byCrime,
      ...byPerson,
      {
        name: 'suspect',
        by: "CASE WHEN suspect_identified THEN 'identified' ELSE 'not-identified' END",
        partition: true,
      },
    ],
    contractColumns: [
      ...columnsOfVictims,
      'police_victims.sex',
      'police_victims.age_band',
      'police_victims.ethnicity',
    ],
    agencies: ['police', 'cps'],
  },
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-better',
  breakdowns: [],
  chartRule: 'xmr',
  finestPeriod: 'month',
  minimumDenominator: 20,
  agency: 'police',
  status: 'linked-experimental',
  lagWeeks: 8,
  related: ['withdrawal-police', 'days-to-withdrawal', 'victim-journey-after-charge'],
  ask: { agency: 'police', stage: 'police' },
}
