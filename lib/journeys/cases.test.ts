import { beforeAll, describe, expect, it } from 'vitest'
import type { HandMade, HandMadeRow } from './testing/hand-made-release'
import { journeysOfCases, type CaseRows } from './testing/journeys-of-cases'

const recordsOf = (cases: Readonly<Record<string, { readonly records: HandMade }>>) =>
  Object.fromEntries(Object.entries(cases).map(([name, { records }]) => [name, records]))
const bath = 'Bath Magistrates’ Court'

/** Defendants 31, 32, … of case 41. */
const defendants = (...rows: readonly HandMadeRow[]): HandMade => ({
  court_defendants: rows.map((row, index) => ({ court_defendant_id: 31 + index, case_id: 41, ...row })),
})

describe('cases', () => {
  type Told = { records: HandMade; magistrates: readonly unknown[]; crown?: readonly unknown[] }
  // received_on, disposed_on, defendants, sent, warrant
  const cases: Record<string, Told> = {
    'received with the first defendant, open until the last has left': {
      records: defendants(
        { received_on: '2026-02-03', completed_on: '2026-03-01' },
        { received_on: '2026-02-01' },
      ),
      magistrates: ['2026-02-01', null, 2, false, false],
    },
    'disposed of on the day the last one leaves, by completion': {
      records: defendants({ completed_on: '2026-03-01' }, { completed_on: '2026-03-09' }),
      magistrates: ['2026-02-01', '2026-03-09', 2, false, false],
    },
    'who is sent leaves the magistrates’ court on that day, not at completion': {
      records: defendants(
        { sent_on: '2026-02-20', completed_on: '2026-06-01', receipt_type: 'sentence' },
        { completed_on: '2026-02-10' },
      ),
      magistrates: ['2026-02-01', '2026-02-20', 2, true, false],
      crown: ['2026-02-20', '2026-06-01', 1, true, false],
    },
    'the Crown Court receives with the first sent and waits for all sent': {
      records: defendants({ sent_on: '2026-02-20', completed_on: '2026-03-01' }, { sent_on: '2026-02-18' }),
      magistrates: ['2026-02-01', '2026-02-20', 2, true, false],
      crown: ['2026-02-18', null, 2, true, false],
    },
    'a warrant case: everybody who has not left has one': {
      records: defendants({ warrant: true }, { completed_on: '2026-03-01' }),
      magistrates: ['2026-02-01', null, 2, false, true],
    },
    'no warrant case while one without a warrant is there': {
      records: defendants({ warrant: true }, {}),
      magistrates: ['2026-02-01', null, 2, false, false],
    },
    'no warrant case once all have left': {
      records: defendants({ warrant: true, completed_on: '2026-03-01' }),
      magistrates: ['2026-02-01', '2026-03-01', 1, false, false],
    },
    'a warrant in the Crown Court is none in the magistrates’ court, which has sent': {
      records: defendants(
        { warrant: true, sent_on: '2026-02-02' },
        { warrant: true, completed_on: '2026-02-05' },
      ),
      magistrates: ['2026-02-01', '2026-02-05', 2, true, false],
      crown: ['2026-02-02', null, 1, true, true],
    },
  }
  let rows: CaseRows
  beforeAll(async () => {
    rows = await journeysOfCases(recordsOf(cases), ['court_case', 'case_defendant'])
  })
  it.each(Object.entries(cases))('%s', (name, { magistrates, crown }) => {
    const columns = ['tier', 'received_on', 'disposed_on', 'defendants', 'sent', 'warrant']
    const found = rows(name, 'court_case', columns).map((row) => Object.values(row))
    const expected = [...(crown ? [['crown', ...crown]] : []), ['magistrates', ...magistrates]]
    expect(found).toEqual(expected)
  })
  it('each defendant enters and leaves each tier on days of its own', () => {
    const name = 'who is sent leaves the magistrates’ court on that day, not at completion'
    const columns = ['tier', 'court_key', 'entered_on', 'left_on', 'received_on', 'disposed_on']
    expect(rows(name, 'case_defendant', columns).map((row) => Object.values(row))).toEqual([
      ['crown', 31, '2026-02-20', '2026-06-01', '2026-02-20', '2026-06-01'],
      ['magistrates', 31, '2026-02-01', '2026-02-20', '2026-02-01', '2026-02-20'],
      ['magistrates', 32, '2026-02-01', '2026-02-10', '2026-02-01', '2026-02-20'],
    ])
  })
})

describe('what a case is', () => {
  const one = defendants(
    { court_defendant_id: 33, court: 'Frome Magistrates’ Court', offence_group: 'fraud', mode: 'summary' },
    {
      court_defendant_id: 32,
      offence_group: 'theft',
      sent_on: '2026-02-02',
      crown_court: 'Leeds',
      receipt_type: 'appeal',
      adult_rape: true,
    },
    {
      court_defendant_id: 31,
      court: bath,
      offence_group: 'drugs',
      domestic_abuse: true,
      sent_on: '2026-02-03',
      crown_court: 'Bristol',
      receipt_type: 'sentence',
      police_force_area: 'E23000032',
    },
  )
  const { court_defendants: three } = one
  const without = { court_defendants: three!.slice(0, 1) }
  let rows: CaseRows
  beforeAll(async () => {
    const hearings: HandMade = {
      court_hearings: [
        { hearing_id: 51, case_id: 41, listed_on: '2026-02-01', minutes: 7 },
        { hearing_id: 52, case_id: 41, listed_on: '2026-02-02', minutes: 20 },
        { hearing_id: 53, case_id: 41, listed_on: '2026-03-02', minutes: 30 },
        { hearing_id: 54, case_id: 41, listed_on: '2026-03-03' },
        { hearing_id: 55, case_id: 42, listed_on: '2026-03-03', minutes: 500 },
      ],
    }
    rows = await journeysOfCases({ one: { ...one, ...hearings }, without }, ['court_case'])
  })
  it('has the court, board and mode of its defendant with the smallest key, in the Crown Court among those sent', () => {
    const columns = ['tier', 'court', 'court_board', 'mode']
    expect(rows('one', 'court_case', columns).map((row) => Object.values(row))).toEqual([
      ['crown', 'bristol', 1, null],
      ['magistrates', 'bath-magistrates-court', 19, null],
    ])
    expect(rows('without', 'court_case', columns).map((row) => Object.values(row))).toEqual([
      ['magistrates', 'frome-magistrates-court', 1, 'summary'],
    ])
  })
  it('has the first crime type, the most serious group and the first receipt type of its defendants', () => {
    const columns = ['crime_type', 'offence_group', 'receipt_type']
    expect(rows('one', 'court_case', columns).map((row) => Object.values(row))).toEqual([
      ['adult-rape', 'theft', 'sentence'],
      ['adult-rape', 'theft', null],
    ])
  })
  it('counts the minutes of its hearings from the day on which the Crown Court received it', () => {
    expect(rows('one', 'court_case', ['minutes']).map((row) => row['minutes'])).toEqual([50, null])
  })
})

describe('trials', () => {
  const trial = (hearing_id: number, listed_on: string, outcome: string, more: HandMadeRow = {}) => ({
    hearing_id,
    case_id: 41,
    trial_id: 61,
    type: 'trial',
    listed_on,
    outcome,
    ...more,
  })
  type Told = {
    records: HandMade
    listings: readonly (readonly [number, string])[]
    trials: readonly (readonly unknown[])[]
  }
  const crown = { sent_on: '2026-03-01', crown_court: 'Bristol' }
  // listings: hearing and tier; trials: last day, ended, listings, tier
  const cases: Record<string, Told> = {
    'in the magistrates’ court until the Crown Court has received the case, from that day there': {
      records: {
        ...defendants(crown),
        court_hearings: [
          trial(51, '2026-02-28', 'ineffective', { trial_id: 62 }),
          trial(52, '2026-03-01', 'ineffective'),
          trial(53, '2026-04-01', 'effective'),
        ],
      },
      listings: [
        [51, 'magistrates'],
        [52, 'crown'],
        [53, 'crown'],
      ],
      trials: [
        ['2026-02-28', false, 1, 'magistrates'],
        ['2026-04-01', true, 2, 'crown'],
      ],
    },
    'vacated listings are listings, but no trial hears of them': {
      records: {
        ...defendants({}),
        court_hearings: [
          trial(51, '2026-03-01', 'cracked'),
          trial(52, '2026-04-01', 'vacated'),
          trial(53, '2026-04-02', 'vacated', { trial_id: 62 }),
        ],
      },
      listings: [
        [51, 'magistrates'],
        [52, 'magistrates'],
        [53, 'magistrates'],
      ],
      trials: [['2026-03-01', true, 1, 'magistrates']],
    },
    'two listings on the last day: the greatest key is the last': {
      records: {
        ...defendants({}),
        court_hearings: [trial(52, '2026-03-01', 'effective'), trial(51, '2026-03-01', 'ineffective')],
      },
      listings: [
        [51, 'magistrates'],
        [52, 'magistrates'],
      ],
      trials: [['2026-03-01', true, 2, 'magistrates']],
    },
    'other hearings, trials without an outcome and hearings of no case are not listings': {
      records: {
        ...defendants({}),
        court_hearings: [
          trial(51, '2026-03-01', 'effective', { type: 'plea' }),
          { hearing_id: 52, case_id: 41, trial_id: 61, type: 'trial', listed_on: '2026-03-01' },
          trial(53, '2026-03-01', 'effective', { case_id: 49 }),
          trial(54, '2026-03-02', 'effective'),
        ],
      },
      listings: [[54, 'magistrates']],
      trials: [['2026-03-02', true, 1, 'magistrates']],
    },
  }
  let rows: CaseRows
  beforeAll(async () => {
    rows = await journeysOfCases(recordsOf(cases), ['trial_listing', 'trial'])
  })
  it.each(Object.entries(cases))('%s', (name, { listings, trials }) => {
    const listed = rows(name, 'trial_listing', ['hearing_key', 'tier']).map((row) => Object.values(row))
    expect(listed.sort()).toEqual(listings)
    const columns = ['last_listed_on', 'ended', 'listings', 'tier']
    expect(
      rows(name, 'trial', columns)
        .map((row) => Object.values(row))
        .sort(),
    ).toEqual(trials)
  })
  it('listings without a trial are each a trial of their own, also where a trial has the number of a hearing', async () => {
    const hearings = [
      trial(51, '2026-03-01', 'ineffective', { trial_id: 52 }),
      { hearing_id: 52, case_id: 41, type: 'trial', listed_on: '2026-03-02', outcome: 'effective' },
      { hearing_id: 53, case_id: 41, type: 'trial', listed_on: '2026-03-03', outcome: 'effective' },
    ]
    const alone = await journeysOfCases({ one: { ...defendants({}), court_hearings: hearings } }, [
      'trial_listing',
    ])
    const keys = alone('one', 'trial_listing', ['trial_key']).map((row) => row['trial_key'])
    expect(new Set(keys).size).toBe(3)
  })
})

describe('custody', () => {
  const spell = (from_on: string, to_on?: string, status = 'custody') => ({
    court_defendant_id: 31,
    status,
    from_on,
    ...(to_on === undefined ? {} : { to_on }),
  })
  const held = (row: HandMadeRow, ...spells: readonly HandMadeRow[]) => ({
    ...defendants({ first_listed_on: '2026-02-10', ...row }),
    court_remand: spells,
  })
  type Told = {
    records: HandMade
    remand: string
    days: number | null
    spells: readonly (readonly unknown[])[]
  }
  const cases: Record<string, Told> = {
    'first and last day count': {
      records: held({ completed_on: '2026-03-31' }, spell('2026-02-10', '2026-02-12')),
      remand: 'custody',
      days: 3,
      spells: [['2026-02-10', '2026-02-12']],
    },
    'a spell that lasts ends with the case': {
      records: held({ completed_on: '2026-02-20' }, spell('2026-02-11')),
      remand: 'bail',
      days: 10,
      spells: [['2026-02-11', null]],
    },
    'days after completion and spells that begin after it are left out': {
      records: held(
        { completed_on: '2026-02-12' },
        spell('2026-02-10', '2026-02-20'),
        spell('2026-03-01', '2026-03-02'),
      ),
      remand: 'custody',
      days: 3,
      spells: [
        ['2026-02-10', '2026-02-20'],
        ['2026-03-01', '2026-03-02'],
      ],
    },
    'days in two spells are counted once': {
      records: held(
        { completed_on: '2026-03-31' },
        spell('2026-02-01', '2026-02-10'),
        spell('2026-02-05', '2026-02-06'),
        spell('2026-02-10', '2026-02-12'),
        spell('2026-02-20', '2026-02-20'),
      ),
      remand: 'custody',
      days: 13,
      spells: [
        ['2026-02-01', '2026-02-12'],
        ['2026-02-20', '2026-02-20'],
      ],
    },
    'a spell that lasts takes in what begins later': {
      records: held({}, spell('2026-02-01'), spell('2026-02-05', '2026-02-06')),
      remand: 'custody',
      days: null,
      spells: [['2026-02-01', null]],
    },
    'one that ends before it begins covers nothing, and bail is not custody': {
      records: held(
        { completed_on: '2026-03-31' },
        spell('2026-02-11', '2026-02-10'),
        spell('2026-02-09', '2026-03-01', 'bail'),
      ),
      remand: 'bail',
      days: null,
      spells: [],
    },
    'no day in custody by completion: none, not nought': {
      records: held({ completed_on: '2026-02-09' }, spell('2026-02-10', '2026-02-12')),
      remand: 'custody',
      days: null,
      spells: [['2026-02-10', '2026-02-12']],
    },
    'who is sent is asked of that day, not of the first listing': {
      records: held({ sent_on: '2026-02-15' }, spell('2026-02-10', '2026-02-14')),
      remand: 'bail',
      days: null,
      spells: [['2026-02-10', '2026-02-14']],
    },
    'neither sent nor listed: bail': {
      records: { ...defendants({}), court_remand: [spell('2026-02-10')] },
      remand: 'bail',
      days: null,
      spells: [['2026-02-10', null]],
    },
  }
  let rows: CaseRows
  beforeAll(async () => {
    rows = await journeysOfCases(recordsOf(cases), ['court_defendant', 'custody_spell'])
  })
  it.each(Object.entries(cases))('%s', (name, { remand, days, spells }) => {
    expect(rows(name, 'court_defendant', ['remand', 'remand_days'])).toEqual([{ remand, remand_days: days }])
    expect(rows(name, 'custody_spell', ['from_on', 'to_on']).map((row) => Object.values(row))).toEqual(spells)
  })
})

describe('defendant journeys', () => {
  it('have everybody once, as far as their records go', async () => {
    const rows = await journeysOfCases(
      {
        one: {
          police_crimes: [{ crime_id: 1 }, { crime_id: 2, recorded_on: '2026-01-02' }],
          police_suspects: [
            { suspect_id: 11, crime_id: 1, asn: 70 },
            { suspect_id: 12, crime_id: 2, asn: 71, charged_on: '2026-01-09' },
            { suspect_id: 13, crime_id: 2, asn: 72 },
          ],
          cps_suspects: [
            { cps_suspect_id: 21, asn: 70, decision: 'charge', charged_on: '2026-01-08' },
            { cps_suspect_id: 22, asn: 73, decision: 'no-further-action' },
          ],
          court_defendants: [
            { court_defendant_id: 31, case_id: 41, asn: 70 },
            { court_defendant_id: 32, case_id: 42, asn: 70, received_on: '2026-03-01' },
            { court_defendant_id: 33, case_id: 43, asn: 71, charged_on: '2026-01-10' },
            { court_defendant_id: 34, case_id: 44 },
          ],
        },
      },
      ['defendant_journey'],
    )
    const columns = ['stage', 'record_key', 'crime_key', 'decision', 'charged_on', 'retrial', 'crime_type']
    const found = rows('one', 'defendant_journey', columns).map((row) => Object.values(row))
    expect(found.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ['police', 13, 2, null, null, false, 'other'],
      ['cps', 22, null, 'no-further-action', null, false, 'not-linked'],
      ['court', 31, 1, 'charge', '2026-01-08', false, 'other'],
      ['court', 32, 1, null, null, true, 'other'],
      ['court', 33, 2, null, '2026-01-10', false, 'other'],
      ['court', 34, null, null, null, false, 'other'],
    ])
  })
})
