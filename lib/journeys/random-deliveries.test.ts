import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { journeysOf, type Journeys } from '@/lib/cells/testing-from-files/journeys/journeys-of'
import { textOf } from '@/lib/cells/testing-from-files/days'
import { readDelivery } from '@/lib/cells/testing-from-files/read-delivery'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { createRandom } from '@/lib/statistics/random'
import { buildJourneys } from './build-journeys'
import { loadDelivery } from './testing/load-delivery'
import { writeRandomDelivery } from './testing/random-delivery'

const key = 'a key of tests'
const tables = [
  'crime_journey',
  'cps_suspect',
  'court_defendant',
  'victim_journey',
  'court_case',
  'trial_listing',
] as const
type Table = (typeof tables)[number]
type Row = Readonly<Record<string, unknown>>
/** Rows by what names them, each with the columns that both counts have. */
type Rows = Readonly<Record<Table, ReadonlyMap<string, Row>>>

const day = (value: number | null | undefined) => (value == null ? null : textOf(value))

/** The journeys of the count that knows the rules and the files only (lib/cells/testing-from-files). */
function expected({ crimes, cps, defendants, victims, cases, trials, keyOf }: Journeys): Rows {
  const made = <T>(rows: readonly T[], name: (row: T) => string, of: (row: T) => Row) =>
    new Map(rows.map((row) => [name(row), of(row)]))
  return {
    crime_journey: made(
      crimes,
      ({ record }) => String(keyOf(record.crime_id)),
      (crime) => ({
        home_board: crime.board,
        crime_type: crime.crimeType,
        suspects: crime.suspects.length,
        cps_suspects: crime.prosecutions.length,
        referred_on: day(crime.referredOn),
        charged_on: day(crime.chargedOn),
        ended_on: day(crime.chargedOn ?? crime.endedOtherwiseOn),
      }),
    ),
    cps_suspect: made(
      cps,
      ({ record }) => String(keyOf(record.cps_suspect_id)),
      (suspect) => ({
        home_board: suspect.board,
        crime_type: suspect.crimeType,
        police_link: suspect.link,
        court_key: suspect.courtRecord && keyOf(suspect.courtRecord.court_defendant_id),
      }),
    ),
    court_defendant: made(
      defendants,
      ({ record }) => String(keyOf(record.court_defendant_id)),
      (defendant) => ({
        home_board: defendant.homeBoard,
        court_board: defendant.courtBoard,
        court: defendant.court,
        crime_type: defendant.crimeType,
        cps_link: defendant.link,
        retrial: defendant.retrial,
        remand: defendant.remand,
      }),
    ),
    victim_journey: made(
      victims,
      ({ record }) => String(keyOf(record.victim_id)),
      ({ crime, beforeCharge, afterCharge }) => ({
        home_board: crime.board,
        exit_before: beforeCharge?.by ?? null,
        exit_before_on: day(beforeCharge?.on),
        linked_after: crime.chargedOn === null ? null : afterCharge !== null,
        exit_after: afterCharge?.exit?.by ?? null,
        exit_after_on: day(afterCharge?.exit?.on),
      }),
    ),
    court_case: made(
      cases,
      ({ id, tier }) => `${keyOf(id)} ${tier}`,
      (one) => ({
        court_board: one.board,
        court: one.court,
        crime_type: one.crimeType,
        offence_group: one.group,
        mode: one.mode,
        receipt_type: one.tier === 'crown' ? one.receiptType : 'not-known',
        received_on: day(one.receivedOn),
        disposed_on: day(one.disposedOn),
        defendants: one.defendants.length,
        sent: one.howLeft === 'sent',
        warrant: one.warrant,
      }),
    ),
    trial_listing: made(
      trials,
      ({ record }) => String(keyOf(record.hearing_id)),
      (listing) => ({
        tier: listing.case.tier,
        court_board: listing.case.board,
        court: listing.case.court,
        crime_type: listing.case.crimeType,
        listed_on: day(listing.record.listed_on),
      }),
    ),
  }
}

const cell = z.union([
  z.date().transform((date) => date.toISOString().slice(0, 10)),
  z.bigint(),
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
])
const names: Readonly<Record<Table, string>> = {
  crime_journey: 'crime_key::VARCHAR',
  cps_suspect: 'cps_key::VARCHAR',
  court_defendant: 'court_key::VARCHAR',
  victim_journey: 'victim_key::VARCHAR',
  court_case: "case_key || ' ' || tier",
  trial_listing: 'hearing_key::VARCHAR',
}
/** Blank codes as the category that measures give them. */
const blank = ['mode', 'receipt_type', 'court']

async function built(folder: string, like: Rows): Promise<Rows> {
  const duck = await openDuck({ threads: 1, memoryLimit: '500MB' })
  const entries = []
  for (const table of tables) {
    const columns = Object.keys([...like[table].values()][0]!)
    const values = columns.map((name) =>
      blank.includes(name) ? `coalesce(${name}, 'not-known') AS ${name}` : name,
    )
    const rows = await duck.rows(
      z.record(z.string(), cell),
      `SELECT ${names[table]} AS record_name, ${values.join(', ')}
       FROM ${sqlText(path.join(folder, 'journeys', `${table}.parquet`))}`,
    )
    entries.push([table, new Map(rows.map(({ record_name, ...row }) => [String(record_name), row]))] as const)
  }
  duck.close()
  return Object.fromEntries<ReadonlyMap<string, Row>>(entries) as Rows
}

describe.each([
  [1, 'edges'],
  [2, 'edges'],
  [3, 'clusters'],
] as const)('journeys of random delivery %i with %s', (seed, joined) => {
  let counted: Rows
  let journeys: Rows
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'random-'))
    const delivery = path.join(folder, 'delivery')
    writeRandomDelivery(delivery, createRandom(seed), joined)
    await loadDelivery(delivery, folder, key)
    await buildJourneys({ folder, threads: 1, memory: '500MB' })
    counted = expected(journeysOf(readDelivery(delivery), Buffer.from(key)))
    journeys = await built(folder, counted)
    rmSync(folder, { recursive: true })
  })
  it.each(tables)('%s is as counted from the files', (table) => {
    expect(counted[table].size).toBeGreaterThan(50)
    expect(new Set(journeys[table].keys())).toEqual(new Set(counted[table].keys()))
    for (const [name, row] of counted[table]) expect(journeys[table].get(name), name).toEqual(row)
  })
})
