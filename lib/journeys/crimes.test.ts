import { beforeAll, describe, expect, it } from 'vitest'
import type { HandMade } from './testing/hand-made-release'
import { journeysOfCases, type CaseRows } from './testing/journeys-of-cases'

const recordsOf = (cases: Readonly<Record<string, { readonly records: HandMade }>>) =>
  Object.fromEntries(Object.entries(cases).map(([name, { records }]) => [name, records]))

/** A CPS suspect with the arrest summons numbers of these crimes' suspects. */
const seriesOf = (...crimes: HandMade[string]): HandMade => ({
  police_crimes: crimes,
  police_suspects: crimes.map(({ crime_id }) => ({
    suspect_id: 100 + Number(crime_id),
    crime_id: crime_id!,
    asn: 70,
  })),
  cps_suspects: [{ cps_suspect_id: 21, asn: 70 }],
})

describe('the principal crime', () => {
  const cases: Record<string, { records: HandMade; principal: number }> = {
    'is the most serious group in the order of the contract': {
      records: seriesOf(
        { crime_id: 1, offence_group: 'theft', recorded_on: '2025-01-01' },
        { crime_id: 2, offence_group: 'robbery' },
        { crime_id: 3, offence_group: 'fraud' },
      ),
      principal: 2,
    },
    'adult rape comes before every group': {
      records: seriesOf(
        { crime_id: 1, offence_group: 'violence-against-the-person' },
        { crime_id: 2, offence_group: 'sexual-offences', adult_rape: true },
      ),
      principal: 2,
    },
    'a blank flag is no adult rape, and domestic abuse does not matter': {
      records: seriesOf(
        { crime_id: 1, offence_group: 'sexual-offences', domestic_abuse: true },
        { crime_id: 2, offence_group: 'violence-against-the-person' },
      ),
      principal: 2,
    },
    'of one severity the first recorded': {
      records: seriesOf(
        { crime_id: 1, recorded_on: '2026-01-03' },
        { crime_id: 2, recorded_on: '2026-01-02' },
      ),
      principal: 2,
    },
    'recorded on one day: the smallest key': {
      records: seriesOf({ crime_id: 2 }, { crime_id: 1 }, { crime_id: 3 }),
      principal: 1,
    },
    'of two rapes the first recorded, whatever their groups': {
      records: seriesOf(
        {
          crime_id: 1,
          offence_group: 'violence-against-the-person',
          adult_rape: true,
          recorded_on: '2026-01-03',
        },
        { crime_id: 2, offence_group: 'sexual-offences', adult_rape: true, recorded_on: '2026-01-02' },
      ),
      principal: 2,
    },
  }
  let rows: CaseRows
  beforeAll(async () => {
    rows = await journeysOfCases(recordsOf(cases), ['cps_suspect'])
  })
  it.each(Object.entries(cases))('%s', (name, { principal }) => {
    expect(rows(name, 'cps_suspect', ['crime_key'])).toEqual([{ crime_key: principal }])
  })
})

describe('crime types', () => {
  const flags = { adult_rape: true, domestic_abuse: true }
  const cases: Record<string, { records: HandMade; crime?: string; cps?: string; court?: string }> = {
    'adult rape comes before domestic abuse': {
      records: seriesOf({ crime_id: 1, ...flags }),
      crime: 'adult-rape',
    },
    'blank flags are the rest': { records: seriesOf({ crime_id: 1 }), crime: 'other', cps: 'other' },
    'a CPS suspect has that of its principal crime, not of its court record': {
      records: {
        ...seriesOf({ crime_id: 1, domestic_abuse: true }),
        court_defendants: [{ court_defendant_id: 31, case_id: 41, asn: 70, adult_rape: true }],
      },
      cps: 'domestic-abuse',
      court: 'adult-rape',
    },
    'without a crime that of its court record, retrials left out': {
      records: {
        cps_suspects: [{ cps_suspect_id: 21, asn: 70 }],
        court_defendants: [
          { court_defendant_id: 31, case_id: 41, asn: 70, domestic_abuse: true },
          { court_defendant_id: 32, case_id: 42, asn: 70, adult_rape: true, received_on: '2026-03-01' },
        ],
      },
      cps: 'domestic-abuse',
    },
    'with neither it is not linked': {
      records: { cps_suspects: [{ cps_suspect_id: 21 }] },
      cps: 'not-linked',
    },
  }
  let rows: CaseRows
  beforeAll(async () => {
    rows = await journeysOfCases(recordsOf(cases), ['crime_journey', 'cps_suspect', 'court_defendant'])
  })
  it.each(Object.entries(cases))('%s', (name, { crime, cps, court }) => {
    const first = (table: string) => rows(name, table, ['crime_type'])[0]
    if (crime) expect(first('crime_journey')).toEqual({ crime_type: crime })
    if (cps) expect(first('cps_suspect')).toEqual({ crime_type: cps })
    if (court) expect(first('court_defendant')).toEqual({ crime_type: court })
  })
})

describe('crime_journey', () => {
  type Told = {
    records: HandMade
    /** referred_on, charged_on, charge_from, ended_on, outcome_code, outcome_void, suspects, cps_suspects, link */
    journey: readonly (string | number | boolean | null)[]
  }
  const suspect = (more: Record<string, string | number> = {}) => ({
    suspect_id: 11,
    crime_id: 1,
    asn: 70,
    ...more,
  })
  const cases: Record<string, Told> = {
    'open and without a suspect': {
      records: { police_crimes: [{ crime_id: 1 }] },
      journey: [null, null, null, null, null, false, 0, 0, 'none'],
    },
    'ended without a charge': {
      records: { police_crimes: [{ crime_id: 1, outcome_code: 18, outcome_on: '2026-01-09' }] },
      journey: [null, null, null, '2026-01-09', 18, false, 0, 0, 'none'],
    },
    'an outcome without a day ends nothing': {
      records: { police_crimes: [{ crime_id: 1, outcome_code: 18 }] },
      journey: [null, null, null, null, 18, false, 0, 0, 'none'],
    },
    'outcome 1 is no other end: without a charge the crime is open': {
      records: { police_crimes: [{ crime_id: 1, outcome_code: 1, outcome_on: '2026-01-09' }] },
      journey: [null, null, null, null, 1, false, 0, 0, 'none'],
    },
    'the first charge of its suspects, also where the CPS knows of an earlier one': {
      records: {
        police_crimes: [{ crime_id: 1 }],
        police_suspects: [
          suspect({ charged_on: '2026-01-08' }),
          { suspect_id: 12, crime_id: 1, charged_on: '2026-01-07' },
        ],
        cps_suspects: [{ cps_suspect_id: 21, asn: 70, charged_on: '2026-01-05' }],
      },
      journey: [null, '2026-01-07', 'police', '2026-01-07', null, false, 2, 1, 'exact'],
    },
    'where no suspect has one, the first charge of its CPS suspects': {
      records: {
        police_crimes: [{ crime_id: 1 }],
        police_suspects: [suspect()],
        cps_suspects: [
          { cps_suspect_id: 21, asn: 70, charged_on: '2026-01-06' },
          { cps_suspect_id: 22, asn: 70, charged_on: '2026-01-05' },
        ],
      },
      journey: [null, '2026-01-05', 'cps', '2026-01-05', null, false, 1, 2, 'exact'],
    },
    'the first referral of the CPS route; police-charged suspects have none': {
      records: {
        police_crimes: [{ crime_id: 1 }],
        police_suspects: [suspect()],
        cps_suspects: [
          { cps_suspect_id: 21, asn: 70, referred_on: '2026-01-03', charging_route: 'police' },
          { cps_suspect_id: 22, asn: 70, referred_on: '2026-01-05' },
          { cps_suspect_id: 23, asn: 70, referred_on: '2026-01-04' },
        ],
      },
      journey: ['2026-01-04', null, null, null, null, false, 1, 3, 'exact'],
    },
    'reopened: an outcome before the charge is void': {
      records: {
        police_crimes: [{ crime_id: 1, outcome_code: 15, outcome_on: '2026-01-04' }],
        police_suspects: [suspect({ charged_on: '2026-01-05' })],
      },
      journey: [null, '2026-01-05', 'police', '2026-01-05', null, true, 1, 0, 'none'],
    },
    'an outcome on the day of the charge is not, and the crime ended by charge': {
      records: {
        police_crimes: [{ crime_id: 1, outcome_code: 15, outcome_on: '2026-01-05' }],
        police_suspects: [suspect({ charged_on: '2026-01-05' })],
      },
      journey: [null, '2026-01-05', 'police', '2026-01-05', 15, false, 1, 0, 'none'],
    },
    'an outcome of charge is never void': {
      records: {
        police_crimes: [{ crime_id: 1, outcome_code: 1, outcome_on: '2026-01-04' }],
        police_suspects: [suspect({ charged_on: '2026-01-05' })],
      },
      journey: [null, '2026-01-05', 'police', '2026-01-05', 1, false, 1, 0, 'none'],
    },
    'a charge after the last complete date voids an outcome all the same': {
      records: {
        police_crimes: [{ crime_id: 1, outcome_code: 15, outcome_on: '2026-06-01' }],
        police_suspects: [suspect({ charged_on: '2026-07-05' })],
      },
      journey: [null, '2026-07-05', 'police', '2026-07-05', null, true, 1, 0, 'none'],
    },
    'one of several CPS suspects by the model makes the link a model one': {
      records: {
        police_crimes: [{ crime_id: 1 }],
        police_suspects: [suspect()],
        cps_suspects: [{ cps_suspect_id: 21, asn: 70 }, { cps_suspect_id: 22 }],
        edges: [
          { source_l: 'cps_suspects', id_l: 22, source_r: 'police_suspects', id_r: 11, match_weight: 6 },
        ],
      },
      journey: [null, null, null, null, null, false, 1, 2, 'model'],
    },
  }
  let rows: CaseRows
  beforeAll(async () => {
    rows = await journeysOfCases(recordsOf(cases), ['crime_journey'])
  })
  it.each(Object.entries(cases))('%s', (name, { journey }) => {
    const columns = ['referred_on', 'charged_on', 'charge_from', 'ended_on', 'outcome_code', 'outcome_void']
    const found = rows(name, 'crime_journey', [...columns, 'suspects', 'cps_suspects', 'link'])
    expect(found.map((row) => Object.values(row))).toEqual([journey])
  })
  it('keeps the weakest of the weights by which CPS suspects lead to it', () => {
    const name = 'one of several CPS suspects by the model makes the link a model one'
    expect(rows(name, 'crime_journey', ['weakest_weight'])).toEqual([{ weakest_weight: 6 }])
  })
})
