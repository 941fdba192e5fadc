import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { linkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { LinkingFailed } from '@/lib/releases/linked/linking-failed'
import { mayMount } from '../testing/may-mount'
import { linkRelease } from './link-release'

let folder: string
let duck: Duck
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'link-'))
  mkdirSync(path.join(folder, 'records'))
  duck = await openDuck({ threads: 1, memoryLimit: '200MB' })
})
afterEach(() => {
  duck.close()
  rmSync(folder, { recursive: true })
})

/** Thirty people, each charged and prosecuted twice, known to police, CPS and courts; two of them are twins. */
async function sixtyCases(): Promise<void> {
  const to = (name: string, sql: string) =>
    duck.run(`COPY (${sql}) TO ${sqlText(path.join(folder, `${name}.parquet`))} (FORMAT parquet)`)
  await duck.run(`CREATE TABLE c AS SELECT range AS n, range % 30 AS who, DATE '2024-01-01' + (range * 9)::INTEGER AS day
    FROM range(60)`)
  const asn = 'NULL::UBIGINT AS asn, NULL::UBIGINT AS urn'
  const group = `'theft' AS offence_group, 'E23000032' AS police_force_area`
  await to(
    'records/police_crimes',
    `SELECT n::UBIGINT AS crime_id, NULL::UBIGINT AS urn, day AS recorded_on, day AS offence_on, ${group} FROM c`,
  )
  await to(
    'records/police_suspects',
    `SELECT n::UBIGINT AS suspect_id, n::UBIGINT AS crime_id, ${asn}, day + 20 AS charged_on FROM c`,
  )
  await to(
    'records/cps_suspects',
    `SELECT n::UBIGINT AS cps_suspect_id, ${asn}, day + 10 AS referred_on, day + 20 AS charged_on, ${group} FROM c`,
  )
  await to(
    'records/court_defendants',
    `SELECT n::UBIGINT AS court_defendant_id, ${asn}, day AS offence_on, day + 20 AS charged_on, day + 30 AS received_on,
       ${group}, '25-34' AS age_band, 'white' AS ethnicity FROM c`,
  )
  // People 28 and 29 have one name and birth date; their numbers differ.
  const names = `'Qxa' || chr((97 + least(who, 28) % 26)::INTEGER) || 'mira' || chr((97 + least(who, 28) // 2)::INTEGER)`
  await to(
    'identifiers',
    ['police_suspects', 'cps_suspects', 'court_defendants']
      .map(
        (source) =>
          `SELECT '${source}' AS source, n::UBIGINT AS id, ${names} AS first_name, 'Zqov' || ${names} || 'ton' AS last_name,
           DATE '1990-01-01' + (least(who, 28) * 37)::INTEGER AS date_of_birth, 'male' AS sex, NULL::VARCHAR AS postcode,
           '2010/00000' || (10 + who) || 'X' AS pnc, NULL::VARCHAR AS cro, NULL::VARCHAR AS asn, NULL::VARCHAR AS urn FROM c`,
      )
      .join(' UNION ALL '),
  )
}

/** What of names, or of a linkage, is there. */
const left = (place = folder): string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /identifiers|linking|linkage|persons|edges|clusters/.test(name),
  )

it('finds people, parts twins by their numbers, joins their cases, and keeps no name', async () => {
  await sixtyCases()
  await linkRelease({ folder, snapshot: '2026-09-30', threads: 1 })
  const run = linkageRun.parse(JSON.parse(readFileSync(path.join(folder, 'linkage.json'), 'utf8')))
  expect(run.persons).toMatchObject({ clusters: 30, largest: 6, sizes: [{ records: 6, clusters: 30 }] })
  expect(run.cases).toMatchObject({ clusters: 60, largest: 3, links: 180 })
  const edges = await duck.rows(
    z.object({ source_l: z.string(), source_r: z.string(), same: z.boolean() }),
    `SELECT source_l, source_r, bool_and(id_l = id_r) AS same FROM read_parquet(${sqlText(path.join(folder, 'records/edges.parquet'))})
     GROUP BY ALL ORDER BY ALL`,
  )
  expect(edges).toEqual([
    { source_l: 'cps_suspects', source_r: 'court_defendants', same: true },
    { source_l: 'police_suspects', source_r: 'court_defendants', same: true },
    { source_l: 'police_suspects', source_r: 'cps_suspects', same: true },
  ])
  expect(run.accuracy).toMatchObject({
    how: 'held-out',
    heldOut: [{ identifier: 'pnc', pairs: 450 }, { pairs: 0 }],
  })
  expect(existsSync(path.join(folder, 'identifiers.parquet'))).toBe(false)
  expect(existsSync(path.join(folder, 'linking'))).toBe(false)
})

it('ends in one sentence without a value where it cannot be done, and leaves neither names nor half a linkage', async () => {
  await sixtyCases()
  writeFileSync(path.join(folder, 'identifiers.parquet'), 'Qxamira is no Parquet')
  const failed = await linkRelease({ folder, snapshot: '2026-09-30' }).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(LinkingFailed)
  expect(String(failed)).not.toContain('Qxamira')
  expect(left()).toEqual([])
})

it('says what to allow where memory does not suffice, and leaves neither names nor half a linkage', async () => {
  await sixtyCases()
  await expect(
    linkRelease({ folder, snapshot: '2026-09-30', threads: 1, memoryLimit: '5MB' }),
  ).rejects.toThrow('The memory is not enough. Allow more with LINKING_MEMORY')
  expect(left()).toEqual([])
})

it.runIf(mayMount())(
  'says so where the disk is full, and leaves neither names nor half a linkage',
  async () => {
    const disk = path.join(folder, 'disk')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
    try {
      await sixtyCases()
      for (const name of ['records', 'identifiers.parquet'])
        cpSync(path.join(folder, name), path.join(disk, name), { recursive: true })
      // All but a few kilobytes of it are taken.
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(path.join(disk, 'filler'), Buffer.alloc(bavail * bsize - 8192))
      await expect(linkRelease({ folder: disk, snapshot: '2026-09-30', threads: 1 })).rejects.toThrow(
        'The disk is full. Free some room on the disk that DATA_DIR is on.',
      )
      expect(left(disk)).toEqual([])
    } finally {
      execFileSync('umount', [disk])
    }
  },
)
