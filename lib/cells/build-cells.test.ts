import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCells } from './build-cells'
import { madeJourneys } from './testing/made-journeys'
import { readCells, type CellRow, type FlowRow } from './testing/read-cells'

// Three months and a tail, so that the last complete date of the courts lies within a month.
const period = {
  from: '2026-01-01',
  to: '2026-04-01',
  completeTo: { police: '2026-04-30', cps: '2026-04-30', courts: '2026-04-10' },
}
let cells: CellRow[]
let flows: FlowRow[]
let remove: () => Promise<void>

const crimes = [
  // Two crimes of a board on one day, one of a national body.
  {
    home_board: 1,
    recorded_on: '2026-01-31',
    offence_on: '2026-01-31',
    charged_on: '2026-02-10',
    ended_on: '2026-02-10',
  },
  {
    home_board: 1,
    recorded_on: '2026-01-31',
    offence_on: '2026-01-01',
    crime_type: 'adult-rape',
    offence_group: 'sexual-offences',
  },
  { home_board: null, recorded_on: '2026-01-05', offence_on: '2026-01-06', suspects: 0 },
  // Before the period, ended in it without a charge; charged first and ended by a later outcome.
  {
    home_board: 1,
    recorded_on: '2025-12-20',
    ended_on: '2026-03-01',
    outcome_code: 16,
    outcome_on: '2026-03-01',
  },
  {
    home_board: 2,
    recorded_on: '2026-03-02',
    offence_on: '2026-03-01',
    charged_on: '2026-03-02',
    ended_on: '2026-03-02',
    referred_on: '2026-03-20',
  },
  // A charge before the record of the crime: counted, but in no duration from recording.
  { home_board: 2, recorded_on: '2026-03-10', charged_on: '2026-03-09', ended_on: '2026-03-09' },
]
const cases = [
  {
    court_board: 1,
    court: 'bristol',
    received_on: '2026-01-10',
    disposed_on: '2026-03-31',
    defendants: 2,
    minutes: 90,
  },
  {
    court_board: 1,
    court: 'bristol',
    received_on: '2025-01-15',
    crime_type: 'adult-rape',
    offence_group: 'sexual-offences',
    receipt_type: 'trial',
  },
  { court_board: 1, court: 'taunton', received_on: '2026-02-28', disposed_on: '2026-02-28', minutes: 30 },
  { court_board: 1, court: 'taunton', received_on: '2026-02-28', warrant: true },
  { court_board: null, court: 'cardiff', received_on: '2026-03-01', defendants: 3 },
  { court_board: 1, court: 'bristol', received_on: '2026-04-02' },
]

beforeAll(async () => {
  const made = await madeJourneys(
    {
      crime_journey: crimes,
      court_case: cases,
      case_defendant: [
        { court_board: 1, entered_on: '2026-01-10', left_on: '2026-02-20' },
        { court_board: 1, entered_on: '2026-01-10', left_on: '2026-03-31' },
        { court_board: 1, entered_on: '2025-01-15' },
      ],
      custody_spell: [
        { court_board: 1, from_on: '2026-01-15', to_on: '2026-02-28', sex: 'male' },
        { court_board: 1, from_on: '2026-03-01', sex: 'male', completed_on: '2026-03-31' },
        { court_board: 1, from_on: '2026-02-01', to_on: '2026-02-27' },
      ],
      cps_suspect: [
        {
          home_board: 1,
          own_board: 1,
          referred_on: '2026-01-03',
          decided_on: '2026-01-13',
          decision: 'charge',
          consultations: 3,
        },
        {
          home_board: 1,
          own_board: 1,
          referred_on: '2026-01-03',
          decided_on: '2026-02-02',
          decision: 'no-further-action',
          decision_reason: 'victim-does-not-support',
          police_link: 'model',
          consultations: 0,
        },
        {
          home_board: 1,
          own_board: 1,
          referred_on: '2026-01-04',
          decided_on: '2026-01-19',
          decision: 'charge',
          police_link: 'none',
          crime_type: 'not-linked',
        },
        { home_board: 1, own_board: null, referred_on: '2026-01-04' },
        { home_board: 1, own_board: 1, charging_route: 'police', charged_on: '2026-03-03' },
      ],
      court_defendant: [
        {
          home_board: 1,
          offence_on: '2025-10-01',
          charged_on: '2026-01-20',
          sent_on: '2026-02-01',
          completed_on: '2026-03-01',
          plea: 'guilty',
          remand_days: 30,
        },
        {
          home_board: 1,
          offence_on: '2025-11-01',
          charged_on: '2025-10-20',
          sent_on: '2026-02-01',
          completed_on: '2026-03-01',
          plea: 'not-guilty',
        },
        {
          home_board: 1,
          offence_on: '2025-11-01',
          charged_on: '2025-12-20',
          sent_on: '2026-02-01',
          completed_on: '2026-03-02',
          retrial: true,
        },
        { home_board: 1, offence_on: '2025-12-31', charged_on: '2026-02-20', sent_on: '2026-02-21' },
      ],
      victim_journey: [
        {
          home_board: 1,
          recorded_on: '2026-01-01',
          exit_before: 'withdrew',
          exit_before_on: '2026-01-11',
          date_known: 'stated',
        },
        {
          home_board: 1,
          recorded_on: '2026-01-10',
          exit_before: 'withdrew',
          exit_before_on: '2026-02-14',
          date_known: 'from-outcome',
          sex: 'female',
        },
        {
          home_board: 1,
          recorded_on: '2026-01-20',
          exit_before: 'charged',
          exit_before_on: '2026-01-25',
          charged_on: '2026-01-25',
          linked_after: true,
          exit_after: 'convicted',
          exit_after_on: '2026-02-24',
        },
        { home_board: 1, recorded_on: '2026-01-31', suspect_identified: false },
        {
          home_board: 1,
          recorded_on: '2026-02-01',
          exit_before: 'withdrew',
          exit_before_on: '2026-04-25',
          date_known: 'stated',
        },
      ],
      trial_listing: [
        { court_board: 1, court: 'bristol', listed_on: '2026-01-12', outcome: 'effective' },
        {
          court_board: 1,
          court: 'bristol',
          listed_on: '2026-01-13',
          outcome: 'ineffective',
          reason: 'victim-or-witness',
        },
        { court_board: 1, court: 'bristol', listed_on: '2026-01-13', outcome: 'ineffective' },
        {
          court_board: 1,
          court: 'bristol',
          listed_on: '2026-01-13',
          outcome: 'vacated',
          reason: 'victim-or-witness',
        },
        {
          court_board: 1,
          court: 'avon',
          tier: 'magistrates',
          listed_on: '2026-01-30',
          outcome: 'cracked',
          reason: 'victim-or-witness',
        },
      ],
      trial: [
        { court_board: 1, last_listed_on: '2026-01-20', listings: 3 },
        { court_board: 1, last_listed_on: '2026-01-21', listings: 1 },
        { court_board: 1, last_listed_on: '2026-01-21', listings: 9, ended: false },
      ],
      court_sitting: [
        { court_board: 1, court: 'bristol', month: '2026-01-01', sitting_days: 20.5, hours: 80 },
        { court_board: null, court: 'cardiff', month: '2026-01-01', sitting_days: 10, hours: 41.5 },
      ],
    },
    period,
  )
  remove = made.remove
  await buildCells({ folder: made.folder, threads: 1, memoryLimit: '1GB' })
  ;({ cells, flows } = await readCells(made.folder))
}, 300_000)
afterAll(() => remove())

/** The cells of a board (100: England and Wales) as category month → what is wanted of it. */
function cellsOf(area: number, measure: string, breakdown = 'all') {
  return (pick: (cell: CellRow) => unknown) =>
    Object.fromEntries(
      cells
        .filter((c) => c.area_id === area && c.measure === measure && c.breakdown === breakdown)
        .map((c) => [breakdown === 'all' ? c.month : `${c.category} ${c.month}`, pick(c)]),
    )
}
const value = (cell: CellRow) => cell.value
const parts = (cell: CellRow) => [cell.numerator, cell.denominator]
const histogram = (cell: CellRow) => [cell.value, cell.days, cell.counts]

describe('counts', () => {
  test('a board has its own, England and Wales all, and a month without any has a nought', () => {
    expect(cellsOf(1, 'crimes-recorded')(value)).toEqual({
      '2026-01': 2,
      '2026-02': 0,
      '2026-03': 0,
      '2026-04': 0,
    })
    expect(cellsOf(100, 'crimes-recorded')(value)).toEqual({
      '2026-01': 3,
      '2026-02': 0,
      '2026-03': 2,
      '2026-04': 0,
    })
    expect(cellsOf(42, 'crimes-recorded')(value)).toEqual({
      '2026-01': 0,
      '2026-02': 0,
      '2026-03': 0,
      '2026-04': 0,
    })
  })

  test('a partition has only what is there', () => {
    expect(cellsOf(1, 'crimes-recorded', 'crime-type')(value)).toEqual({
      'adult-rape 2026-01': 1,
      'other 2026-01': 1,
    })
    expect(cellsOf(100, 'crimes-recorded', 'offence-group')(value)).toEqual({
      'sexual-offences 2026-01': 1,
      'theft 2026-01': 2,
      'theft 2026-03': 2,
    })
  })

  test('months end with the last complete date of the agency', () => {
    expect(cellsOf(1, 'crown-receipts')(value)).toEqual({ '2026-01': 1, '2026-02': 2, '2026-03': 0 })
    expect(cellsOf(1, 'crown-receipts', 'counted-in')(value)).toEqual({
      'defendants 2026-01': 2,
      'defendants 2026-02': 2,
    })
    expect(cellsOf(100, 'crown-receipts', 'counted-in')(value)).toMatchObject({ 'defendants 2026-03': 3 })
  })

  test('sums keep halves, and no court that did not sit', () => {
    expect(cellsOf(100, 'sitting-days')(value)).toEqual({ '2026-01': 30.5 })
    expect(cellsOf(1, 'sitting-days', 'court')(value)).toEqual({ 'bristol 2026-01': 20.5 })
    expect(cellsOf(100, 'court-hours')(value)).toEqual({ '2026-01': 121.5 })
  })
})

describe('rates and means', () => {
  test('have what is divided by what', () => {
    expect(cellsOf(1, 'charge-rate')(parts)).toEqual({ '2026-01': [2, 2], '2026-02': [0, 1] })
    expect(cellsOf(1, 'withdrawal-precharge')(parts)).toEqual({ '2026-01': [0, 2], '2026-02': [1, 1] })
    expect(cellsOf(1, 'consultations-per-decision')(parts)).toEqual({ '2026-01': [3, 1], '2026-02': [0, 1] })
    expect(cellsOf(1, 'hours-per-case')(parts)).toEqual({ '2026-02': [0.5, 1], '2026-03': [1.5, 1] })
    expect(cellsOf(1, 'listings-per-trial')(parts)).toEqual({ '2026-01': [4, 2] })
    expect(cellsOf(1, 'withdrawal-police')(parts)).toEqual({ '2026-03': [1, 1] })
  })

  test('vacated listings are none, and reasons are over all trials', () => {
    expect(cellsOf(1, 'trial-ineffective')(parts)).toEqual({ '2026-01': [2, 4] })
    expect(cellsOf(1, 'trial-ineffective', 'reason')(parts)).toEqual({
      'not-known 2026-01': [1, 4],
      'victim-or-witness 2026-01': [1, 4],
    })
    expect(cellsOf(1, 'trial-ineffective', 'tier')(parts)).toEqual({
      'crown 2026-01': [2, 3],
      'magistrates 2026-01': [0, 1],
    })
    expect(cellsOf(1, 'withdrawal-trial')(parts)).toEqual({ '2026-01': [2, 4] })
  })

  test('link rates leave out records of no board, in England and Wales too', () => {
    for (const area of [1, 100]) {
      expect(cellsOf(area, 'linked-police-cps')(parts)).toEqual({ '2026-01': [2, 3], '2026-03': [1, 1] })
      expect(cellsOf(area, 'linked-police-cps', 'link')(parts)).toEqual({
        'exact 2026-01': [1, 3],
        'model 2026-01': [1, 3],
        'exact 2026-03': [1, 1],
        'model 2026-03': [0, 1],
      })
    }
  })
})

describe('durations', () => {
  test('have whole-day histograms of what ended in the month, with the lower middle day', () => {
    expect(cellsOf(1, 'recorded-to-charge')(histogram)).toEqual({ '2026-02': [10, [10], [1]] })
    expect(cellsOf(2, 'recorded-to-charge')(histogram)).toEqual({ '2026-03': [0, [0], [1]] })
    expect(cellsOf(1, 'offence-to-recorded')(histogram)).toEqual({ '2026-01': [0, [0, 30], [1, 1]] })
    expect(cellsOf(100, 'offence-to-recorded')(histogram)).toEqual({
      '2026-01': [0, [0, 30], [1, 1]],
      '2026-03': [1, [1], [1]],
    })
  })

  test('have means where their published twins are', () => {
    expect(cellsOf(1, 'referral-to-charge')(histogram)).toEqual({ '2026-01': [12.5, [10, 15], [1, 1]] })
    expect(cellsOf(1, 'referral-to-charge', 'crime-type')(histogram)).toEqual({
      'other 2026-01': [10, [10], [1]],
      'not-linked 2026-01': [15, [15], [1]],
    })
  })

  test('leave out dates out of order and retrials', () => {
    expect(cellsOf(1, 'offence-to-completion')(histogram)).toEqual({ '2026-03': [151, [151], [1]] })
    expect(cellsOf(1, 'sent-to-completion')(histogram)).toEqual({ '2026-03': [28, [28], [2]] })
    expect(cellsOf(1, 'sent-to-completion', 'plea')(histogram)).toEqual({
      'guilty 2026-03': [28, [28], [1]],
      'not-guilty 2026-03': [28, [28], [1]],
    })
    expect(cellsOf(1, 'remand-days')(histogram)).toEqual({ '2026-03': [30, [30], [1]] })
  })

  test('of withdrawals leave the last 42 days out', () => {
    expect(cellsOf(1, 'days-to-withdrawal', 'date-known')(histogram)).toEqual({
      'stated 2026-01': [10, [10], [1]],
      'from-outcome 2026-02': [35, [35], [1]],
    })
  })
})

describe('stocks', () => {
  test('are what is there on the last day of each month', () => {
    expect(cellsOf(1, 'crown-open')(value)).toEqual({ '2026-01': 2, '2026-02': 2, '2026-03': 1 })
    expect(cellsOf(100, 'crown-open')(value)).toEqual({ '2026-01': 2, '2026-02': 2, '2026-03': 2 })
    expect(cellsOf(2, 'crown-open')(value)).toEqual({ '2026-01': 0, '2026-02': 0, '2026-03': 0 })
    expect(cellsOf(1, 'crown-open', 'counted-in')(value)).toEqual({
      'defendants 2026-01': 3,
      'defendants 2026-02': 2,
      'defendants 2026-03': 1,
    })
  })

  test('have ages on that day', () => {
    expect(cellsOf(1, 'crown-open', 'age-band')(value)).toEqual({
      '0-27 2026-01': 1,
      '28-55 2026-02': 1,
      '365-729 2026-01': 1,
      '365-729 2026-02': 1,
      '365-729 2026-03': 1,
    })
    expect(cellsOf(1, 'crown-open-over-a-year')(parts)).toEqual({
      '2026-01': [1, 2],
      '2026-02': [1, 2],
      '2026-03': [1, 1],
    })
    expect(cellsOf(1, 'crown-open-over-a-year', 'court')(parts)).toEqual({
      'bristol 2026-01': [1, 2],
      'bristol 2026-02': [1, 2],
      'bristol 2026-03': [1, 1],
    })
  })

  test('of custody: the last day of a spell is in it, the day of completion is not', () => {
    expect(cellsOf(1, 'remand-open')(value)).toEqual({ '2026-01': 1, '2026-02': 1, '2026-03': 0 })
    expect(cellsOf(1, 'remand-open', 'sex')(value)).toEqual({ 'male 2026-01': 1, 'male 2026-02': 1 })
  })
})

describe('victims', () => {
  test('the figure of a cohort is who withdrew within 90 days, of those seen so long', () => {
    expect(cellsOf(1, 'victim-journey-to-charge')(parts)).toEqual({ '2026-01': [2, 3] })
    // 31 January + 90 days is after the last complete date.
    expect(cellsOf(1, 'victim-journey-to-charge', 'suspect')(parts)).toEqual({ 'identified 2026-01': [2, 3] })
  })

  test('withdrawal by wait: of those still waiting on day d, who withdraws in the next 30 days', () => {
    expect(cellsOf(1, 'withdrawal-by-wait', 'wait')(parts)).toEqual({
      // Day 0: one of the four of January withdrew within 30 days, one after 35.
      '0 2026-01': [1, 4],
      '0 2026-02': [0, 1],
      // Day 30 is 9 February (withdrew on day 35), 2 and 3 March.
      '30 2026-02': [1, 1],
      '30 2026-03': [0, 2],
      // Day 60 + 30 of nobody is on or before the last complete date.
    })
    expect(cellsOf(1, 'withdrawal-by-wait', 'wait-offence-group')(parts)).toMatchObject({
      '30:theft 2026-02': [1, 1],
    })
    expect(cellsOf(1, 'withdrawal-by-wait')(parts)).toEqual({
      '2026-01': [1, 4],
      '2026-02': [1, 2],
      '2026-03': [0, 2],
    })
  })
})

describe('flows', () => {
  const flowsOf = (area: number, measure: string, view: string, breakdown = 'all', category = 'all') =>
    Object.fromEntries(
      flows
        .filter(
          (f) =>
            f.area_id === area &&
            f.measure === measure &&
            f.view === view &&
            f.breakdown === breakdown &&
            f.category === category,
        )
        .map((f) => [`${f.flow} ${f.month}`, Object.fromEntries(f.days.map((day, i) => [day, f.counts[i]]))]),
    )

  test('a cohort: who came in the month, how they left, and who is open on the last complete date', () => {
    expect(flowsOf(1, 'recorded-to-charge', 'cohort')).toEqual({
      'entry 2026-01': { 0: 2 },
      'exit:charge 2026-01': { 10: 1 },
      'open 2026-01': { 89: 1 },
    })
    expect(flowsOf(1, 'recorded-to-charge', 'cohort', 'crime-type', 'adult-rape')).toEqual({
      'entry 2026-01': { 0: 1 },
      'open 2026-01': { 89: 1 },
    })
  })

  test('a period: those open from before enter at their age on its first day', () => {
    expect(flowsOf(1, 'recorded-to-charge', 'period')).toEqual({
      'entry 2026-01': { 0: 2, 12: 1 },
      'month-end 2026-01': { 1: 2, 43: 1 },
      'entry 2026-02': { 1: 2, 43: 1 },
      'exit:charge 2026-02': { 10: 1 },
      'month-end 2026-02': { 29: 1, 71: 1 },
      'entry 2026-03': { 29: 1, 71: 1 },
      'exit:ended 2026-03': { 71: 1 },
      'month-end 2026-03': { 60: 1 },
      'entry 2026-04': { 60: 1 },
      'month-end 2026-04': { 90: 1 },
    })
  })

  test('the event is the exit, whatever else is dated before it', () => {
    expect(flowsOf(2, 'recorded-to-referral', 'cohort')).toEqual({
      'entry 2026-03': { 0: 1 },
      'exit:referral 2026-03': { 18: 1 },
    })
  })

  test('at risk from charge: entered at the age of charge', () => {
    expect(flowsOf(1, 'offence-to-completion', 'cohort')).toEqual({})
    expect(flowsOf(1, 'offence-to-completion', 'period')).toEqual({
      'entry 2026-01': { 111: 1 },
      'month-end 2026-01': { 123: 1 },
      'entry 2026-02': { 51: 1, 123: 1 },
      'month-end 2026-02': { 60: 1, 151: 1 },
      'entry 2026-03': { 60: 1, 151: 1 },
      'exit:completion 2026-03': { 151: 1 },
      'month-end 2026-03': { 91: 1 },
    })
  })

  test('of victims: causes as exits', () => {
    expect(flowsOf(1, 'victim-journey-to-charge', 'cohort')).toMatchObject({
      'entry 2026-01': { 0: 4 },
      'exit:withdrew 2026-01': { 10: 1, 35: 1 },
      'exit:charged 2026-01': { 5: 1 },
      'open 2026-01': { 89: 1 },
    })
    expect(flowsOf(1, 'victim-journey-after-charge', 'cohort')).toEqual({
      'entry 2026-01': { 0: 1 },
      'exit:convicted 2026-01': { 30: 1 },
    })
  })
})
