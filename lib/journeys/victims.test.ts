import { beforeAll, describe, expect, it } from 'vitest'
import type { HandMade, HandMadeRow } from './testing/hand-made-release'
import { journeysOfCases, type CaseRows } from './testing/journeys-of-cases'

const recordsOf = (cases: Readonly<Record<string, { readonly records: HandMade }>>) =>
  Object.fromEntries(Object.entries(cases).map(([name, { records }]) => [name, records]))

/** A victim of a crime with one suspect. */
const victim = (of: { crime?: HandMadeRow; suspect?: HandMadeRow; victim?: HandMadeRow } = {}): HandMade => ({
  police_crimes: [{ crime_id: 1, ...of.crime }],
  police_suspects: [{ suspect_id: 11, crime_id: 1, asn: 70, ...of.suspect }],
  police_victims: [{ victim_id: 5, crime_id: 1, ...of.victim }],
})

describe('victims until charge', () => {
  const cases: Record<string, { records: HandMade; exit: readonly (string | null)[] }> = {
    // exit_before, exit_before_on, withdrew_on, date_known
    'still open': { records: victim(), exit: [null, null, null, null] },
    'charged first': {
      records: victim({ suspect: { charged_on: '2026-01-05' }, victim: { withdrew_on: '2026-01-06' } }),
      exit: ['charged', '2026-01-05', '2026-01-06', 'stated'],
    },
    'withdrew first': {
      records: victim({ suspect: { charged_on: '2026-01-07' }, victim: { withdrew_on: '2026-01-06' } }),
      exit: ['withdrew', '2026-01-06', '2026-01-06', 'stated'],
    },
    'charged and withdrew on one day: charged': {
      records: victim({ suspect: { charged_on: '2026-01-06' }, victim: { withdrew_on: '2026-01-06' } }),
      exit: ['charged', '2026-01-06', '2026-01-06', 'stated'],
    },
    'withdrew and ended on one day: withdrew': {
      records: victim({
        crime: { outcome_code: 15, outcome_on: '2026-01-06' },
        victim: { withdrew_on: '2026-01-06' },
      }),
      exit: ['withdrew', '2026-01-06', '2026-01-06', 'stated'],
    },
    'ended before the withdrawal': {
      records: victim({
        crime: { outcome_code: 15, outcome_on: '2026-01-05' },
        victim: { withdrew_on: '2026-01-06' },
      }),
      exit: ['ended', '2026-01-05', '2026-01-06', 'stated'],
    },
    'outcome 16 without a stated day: its own day': {
      records: victim({ crime: { outcome_code: 16, outcome_on: '2026-01-08' } }),
      exit: ['withdrew', '2026-01-08', '2026-01-08', 'from-outcome'],
    },
    'a stated day comes before that of outcome 14': {
      records: victim({
        crime: { outcome_code: 14, outcome_on: '2026-01-08' },
        victim: { withdrew_on: '2026-01-03' },
      }),
      exit: ['withdrew', '2026-01-03', '2026-01-03', 'stated'],
    },
    'outcome 16 before a charge is void, and no withdrawal is read from it': {
      records: victim({
        crime: { outcome_code: 16, outcome_on: '2026-01-04' },
        suspect: { charged_on: '2026-01-05' },
      }),
      exit: ['charged', '2026-01-05', null, null],
    },
    'withdrew before the crime was recorded: kept as told': {
      records: victim({ victim: { withdrew_on: '2025-12-31' } }),
      exit: ['withdrew', '2025-12-31', '2025-12-31', 'stated'],
    },
    'the charge of a CPS suspect counts where the police know of none': {
      records: { ...victim(), cps_suspects: [{ cps_suspect_id: 21, asn: 70, charged_on: '2026-01-09' }] },
      exit: ['charged', '2026-01-09', null, null],
    },
  }
  let rows: CaseRows
  beforeAll(async () => {
    rows = await journeysOfCases(recordsOf(cases), ['victim_journey'])
  })
  it.each(Object.entries(cases))('%s', (name, { exit }) => {
    const found = rows(name, 'victim_journey', ['exit_before', 'exit_before_on', 'withdrew_on', 'date_known'])
    expect(found.map((row) => Object.values(row))).toEqual([exit])
  })
})

describe('victims after charge', () => {
  const charged = (more: HandMade, withdrewOn?: string): HandMade => ({
    ...victim({
      suspect: { charged_on: '2026-01-05' },
      victim: withdrewOn === undefined ? {} : { withdrew_on: withdrewOn },
    }),
    ...more,
  })
  const cps = (more: HandMadeRow = {}) => ({ cps_suspect_id: 21, asn: 70, charged_on: '2026-01-05', ...more })
  const court = (more: HandMadeRow = {}) => ({ court_defendant_id: 31, case_id: 41, asn: 70, ...more })
  const cases: Record<string, { records: HandMade; exit: readonly (string | boolean | null)[] }> = {
    // linked_after, exit_after, exit_after_on
    'not charged: not asked': { records: victim(), exit: [null, null, null] },
    'nobody leads to it: not linked': { records: charged({}), exit: [false, null, null] },
    'still open': { records: charged({ cps_suspects: [cps()] }), exit: [true, null, null] },
    'convicted by the CPS’s record': {
      records: charged({ cps_suspects: [cps({ finalised_on: '2026-03-01', outcome: 'convicted' })] }),
      exit: [true, 'convicted', '2026-03-01'],
    },
    'convicted by the court’s record, which is earlier': {
      records: charged({
        cps_suspects: [cps({ finalised_on: '2026-03-01', outcome: 'convicted' })],
        court_defendants: [court({ completed_on: '2026-02-20', result: 'convicted' })],
      }),
      exit: [true, 'convicted', '2026-02-20'],
    },
    'convicted in a retrial alone does not count': {
      records: charged({
        cps_suspects: [cps()],
        court_defendants: [
          court(),
          court({
            court_defendant_id: 32,
            received_on: '2026-03-01',
            completed_on: '2026-04-01',
            result: 'convicted',
          }),
        ],
      }),
      exit: [true, null, null],
    },
    'withdrew on the day of the charge': {
      records: charged({ cps_suspects: [cps()] }, '2026-01-05'),
      exit: [true, 'withdrew', '2026-01-05'],
    },
    'withdrew before the charge: not again': {
      records: charged({ cps_suspects: [cps()] }, '2026-01-04'),
      exit: [true, null, null],
    },
    'the prosecution ended because the victim no longer supported it': {
      records: charged({
        cps_suspects: [
          cps({
            finalised_on: '2026-03-01',
            outcome: 'unsuccessful',
            outcome_reason: 'victim-no-longer-supports',
          }),
        ],
      }),
      exit: [true, 'withdrew', '2026-03-01'],
    },
    'convicted and withdrew on one day: convicted': {
      records: charged(
        { cps_suspects: [cps({ finalised_on: '2026-03-01', outcome: 'convicted' })] },
        '2026-03-01',
      ),
      exit: [true, 'convicted', '2026-03-01'],
    },
    'ended in another way, on the last day of all': {
      records: charged({
        cps_suspects: [
          cps({ finalised_on: '2026-03-01', outcome: 'unsuccessful' }),
          { cps_suspect_id: 22, asn: 70, charged_on: '2026-01-05', finalised_on: '2026-03-09' },
        ],
      }),
      exit: [true, 'ended', '2026-03-09'],
    },
    'not ended while one goes on': {
      records: charged({
        cps_suspects: [
          cps({ finalised_on: '2026-03-01', outcome: 'unsuccessful' }),
          { cps_suspect_id: 22, asn: 70, charged_on: '2026-01-05' },
        ],
      }),
      exit: [true, null, null],
    },
    'who was never prosecuted is not waited for': {
      records: charged({
        cps_suspects: [
          cps({ finalised_on: '2026-03-01', outcome: 'unsuccessful' }),
          { cps_suspect_id: 22, asn: 70, decision: 'no-further-action', decided_on: '2026-01-04' },
        ],
      }),
      exit: [true, 'ended', '2026-03-01'],
    },
    'and where nobody else is linked, no end is known': {
      records: charged({
        cps_suspects: [
          { cps_suspect_id: 22, asn: 70, decision: 'no-further-action', decided_on: '2026-01-04' },
        ],
      }),
      exit: [true, null, null],
    },
    'finalised and completed on two days: the earlier': {
      records: charged({
        cps_suspects: [cps({ finalised_on: '2026-03-05', outcome: 'unsuccessful' })],
        court_defendants: [court({ completed_on: '2026-03-01', result: 'dismissed' })],
      }),
      exit: [true, 'ended', '2026-03-01'],
    },
    'its court record completed is enough': {
      records: charged({
        cps_suspects: [cps()],
        court_defendants: [court({ completed_on: '2026-03-01', result: 'acquitted' })],
      }),
      exit: [true, 'ended', '2026-03-01'],
    },
    'a court defendant without a CPS suspect': {
      records: charged({ court_defendants: [court({ completed_on: '2026-03-01', result: 'acquitted' })] }),
      exit: [true, 'ended', '2026-03-01'],
    },
    'convicted before another ended': {
      records: charged({
        court_defendants: [
          court({ completed_on: '2026-03-01', result: 'convicted' }),
          court({ court_defendant_id: 32, completed_on: '2026-02-01', result: 'acquitted' }),
        ],
      }),
      exit: [true, 'convicted', '2026-03-01'],
    },
  }
  let rows: CaseRows
  beforeAll(async () => {
    rows = await journeysOfCases(recordsOf(cases), ['victim_journey'])
  })
  it.each(Object.entries(cases))('%s', (name, { exit }) => {
    const found = rows(name, 'victim_journey', ['linked_after', 'exit_after', 'exit_after_on'])
    expect(found.map((row) => Object.values(row))).toEqual([exit])
  })
})

describe('who is a victim', () => {
  it('only of crimes with a person as victim; each with the crime and what is known of the person', async () => {
    const rows = await journeysOfCases(
      {
        one: {
          police_crimes: [
            { crime_id: 1, domestic_abuse: true },
            { crime_id: 2, victim_type: 'organisation' },
            { crime_id: 3, victim_type: 'none' },
          ],
          police_victims: [
            { victim_id: 5, crime_id: 1, sex: 'female', age_band: '18-24', ethnicity: 'mixed' },
            { victim_id: 6, crime_id: 1 },
            { victim_id: 7, crime_id: 2 },
            { victim_id: 8, crime_id: 3 },
          ],
        },
      },
      ['victim_journey'],
    )
    const person = ['victim_key', 'sex', 'age_band', 'ethnicity', 'crime_type', 'suspect_identified']
    expect(rows('one', 'victim_journey', person).map((row) => Object.values(row))).toEqual([
      [5, 'female', '18-24', 'mixed', 'domestic-abuse', false],
      [6, null, null, null, 'domestic-abuse', false],
    ])
  })

  it('the path after charge keeps its weakest weight', async () => {
    const edge = {
      source_l: 'court_defendants',
      id_l: 31,
      source_r: 'cps_suspects',
      id_r: 21,
      match_weight: 6,
    }
    const rows = await journeysOfCases(
      {
        one: {
          ...victim({ suspect: { charged_on: '2026-01-05' } }),
          cps_suspects: [{ cps_suspect_id: 21, asn: 70 }],
          court_defendants: [{ court_defendant_id: 31, case_id: 41 }],
          edges: [edge],
        },
      },
      ['victim_journey', 'crime_journey'],
    )
    expect(rows('one', 'victim_journey', ['link', 'weakest_weight'])).toEqual([
      { link: 'model', weakest_weight: 6 },
    ])
    expect(rows('one', 'crime_journey', ['link', 'weakest_weight'])).toEqual([
      { link: 'exact', weakest_weight: null },
    ])
  })
})
