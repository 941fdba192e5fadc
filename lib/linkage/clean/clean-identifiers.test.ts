import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { cleanIdentifiers } from './clean-identifiers'
import { cleanMacros } from './clean-macros'

let duck: Duck
let folder: string
beforeAll(async () => {
  duck = await openDuck({ threads: 1, memoryLimit: '200MB' })
  for (const macro of cleanMacros) await duck.run(macro)
  folder = mkdtempSync(path.join(tmpdir(), 'clean-'))
})
afterAll(() => {
  duck.close()
  rmSync(folder, { recursive: true })
})

const value = async (sql: string, given: string | null = null) =>
  (
    await duck.row(
      z.object({ value: z.unknown() }),
      `SELECT ${sql} AS value FROM (SELECT p, bare(p) AS n FROM (SELECT plain(${given === null ? 'NULL' : sqlText(given)}) AS p))`,
    )
  ).value

describe('names', () => {
  it.each([
    ["Siân O'Brien", ['SIAN OBRIEN']],
    ['  mary-ANN ', ['MARY ANN']],
    ['Mr. Łukasz', ['LUKASZ']],
    ['Großmann', ['GROSSMANN']],
    ['Aled aka Al', ['ALED', 'AL']],
    ['Robert (Bob) / Rob', ['ROBERT', 'BOB', 'ROB']],
    ['Unknown', []],
    ['N/K', []],
    ['.', []],
    [null, null],
  ])('%s', async (given, wanted) => {
    expect(await value('names_in(p)', given)).toEqual(wanted)
  })

  it('have other names beside them only where there are any', async () => {
    expect(await value(`other_names(['ALED'])`)).toBeNull()
    expect((await value(`other_names(['ANN MARIE', 'ANNIE'])`)) as string[]).toEqual(
      expect.arrayContaining(['ANNIE', 'ANN', 'MARIE']),
    )
  })

  // Five digits where the usual code has three; the first three of these are as the National Archives have them.
  it.each([
    ['ROBERT', 'R16300'],
    ['RUPERT', 'R16300'],
    ['ASHCRAFT', 'A26130'],
    ['TYMCZAK', 'T52200'],
    ['PFISTER', 'P23600'],
    ['HONEYMAN', 'H55500'],
    ['WILLIAMS', 'W45200'],
  ])('sound: %s', async (name, code) => {
    expect(await value(`sound_of(${sqlText(name)})`)).toBe(code)
  })
})

describe('numbers, postcodes and dates', () => {
  it.each([
    ['known_pnc(p, n, 2026)', '2004/0123456X', '20040123456X'],
    ['known_pnc(p, n, 2026)', '04/123456x', '20040123456X'],
    ['known_pnc(p, n, 2026)', '99/123456X', '19990123456X'],
    ['known_pnc(p, n, 2026)', '20040123456X', '20040123456X'],
    ['known_pnc(p, n, 2026)', '2004/0000000Z', null],
    ['known_cro(p, n)', '012345/04x', '12345/04X'],
    ['known_cro(p, n)', '000000/00Z', null],
    ['known_number(n)', 'Not recorded', null],
    ['known_number(n)', '17aa/0X 00004Q', '17AA0X00004Q'],
    ['known_number(n)', '99999999', null],
    ['known_postcode(n)', 'sw1a 2aa', 'SW1A2AA'],
    ['known_postcode(n)', 'ZZ99 3VZ', null],
    ['known_postcode(n)', 'no fixed abode', null],
    ["known_birth(p::DATE, DATE '2026-09-30')::VARCHAR", '1900-01-01', null],
    ["known_birth(p::DATE, DATE '2026-09-30')::VARCHAR", '2027-01-01', null],
    ["known_birth(p::DATE, DATE '2026-09-30')::VARCHAR", '1988-02-29', '1988-02-29'],
  ])('%s of %s', async (sql, given, wanted) => {
    expect(await value(sql, given)).toBe(wanted)
  })
})

it('makes one row a record, of records that are there, with all its names, and counts what says nothing', async () => {
  const file = (name: string) => path.join(folder, name)
  await duck.run(`
    COPY (SELECT range::UBIGINT AS suspect_id FROM range(1, 400)) TO ${sqlText(file('records.parquet'))} (FORMAT parquet);
    COPY (
      SELECT 'police_suspects' AS source, range::UBIGINT AS id, 'Aled' AS first_name, 'Qxone' || range AS last_name,
        DATE '1985-03-04' AS date_of_birth, 'male' AS sex, 'ZZ99 3VZ' AS postcode, NULL AS pnc, NULL AS cro, NULL AS asn, NULL AS urn
      FROM range(1, 301)
      UNION ALL SELECT 'police_suspects', 350, 'Rhys', 'Ab', DATE '1990-12-11', 'not-known', 'CF10 1AA', '90/1A', NULL, NULL, NULL
      UNION ALL SELECT 'police_suspects', 350, 'Rees', 'Jones', NULL, NULL, NULL, NULL, NULL, NULL, NULL
      UNION ALL SELECT 'police_suspects', 999, 'Not', 'There', NULL, NULL, NULL, NULL, NULL, NULL, NULL
    ) TO ${sqlText(file('identifiers.parquet'))} (FORMAT parquet)`)
  const other = await openDuck({ threads: 1, memoryLimit: '200MB' })
  const records = [
    { source: 'police_suspects', file: file('records.parquet'), key: 'suspect_id', groups: [] as const },
  ]
  const told = await cleanIdentifiers(
    other,
    file('identifiers.parquet'),
    records,
    '2026-09-30',
    file('clean.parquet'),
  )
  const row = await other.row(
    z.record(z.string(), z.unknown()),
    `FROM read_parquet(${sqlText(file('clean.parquet'))}) WHERE id = 350`,
  )
  other.close()
  expect(row).toMatchObject({
    first_name: 'RHYS',
    other_first_names: ['REES'],
    last_name: 'AB',
    date_of_birth: '1990-12-11',
    birth_swapped: '1990-11-12',
    sex: null,
    postcode: 'CF101AA',
    postcode_district: 'CF10',
    pnc: '19900000001A',
  })
  expect(told.records).toMatchObject([
    {
      source: 'police_suspects',
      withIdentifiers: 301,
      filled: { first_name: 301, date_of_birth: 1, sex: 300 },
    },
  ])
  // Three hundred people of one birth date are nobody's birth date.
  expect(told.placeholders).toEqual({ date_of_birth: 300, postcode: 300 })
})
