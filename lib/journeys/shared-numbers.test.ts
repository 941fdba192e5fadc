import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { openDuck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { buildJourneys } from './build-journeys'
import { handMadeRelease } from './testing/hand-made-release'

it('a number that everybody shares, as placeholders are, joins groups and never pairs', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shared-'))
  await handMadeRelease(folder, {})
  const many = 60_000
  const file = (table: string) => path.join(folder, 'records', `${table}.parquet`)
  const duck = await openDuck({ threads: 1, memoryLimit: '500MB' })
  const about = `'E23000036' AS police_force_area, 'theft' AS offence_group`
  const each = `FROM range(${many}) r(id)`
  await writeParquet(
    duck,
    `SELECT id::UBIGINT AS crime_id, ${about}, NULL::BOOLEAN AS adult_rape, NULL::BOOLEAN AS domestic_abuse,
       NULL::BOOLEAN AS hate, NULL::DATE AS offence_on, DATE '2026-01-01' AS recorded_on, 'none' AS victim_type,
       NULL::INTEGER AS outcome_code, NULL::DATE AS outcome_on, 1::UBIGINT AS urn ${each}`,
    file('police_crimes'),
  )
  await writeParquet(
    duck,
    `SELECT id::UBIGINT AS suspect_id, id::UBIGINT AS crime_id, 1::UBIGINT AS asn, NULL::VARCHAR AS charging_route,
       NULL::DATE AS charged_on ${each}`,
    file('police_suspects'),
  )
  await writeParquet(
    duck,
    `SELECT id::UBIGINT AS cps_suspect_id, ${about}, 1::UBIGINT AS urn, 1::UBIGINT AS asn, 'cps' AS charging_route,
       DATE '2026-01-02' + (id % 10)::INTEGER AS referred_on, NULL::DATE AS decided_on, NULL::INTEGER AS consultations,
       NULL::VARCHAR AS decision, NULL::VARCHAR AS decision_reason, NULL::DATE AS charged_on,
       NULL::DATE AS finalised_on, NULL::VARCHAR AS outcome, NULL::VARCHAR AS outcome_reason ${each}`,
    file('cps_suspects'),
  )
  await buildJourneys({ folder, threads: 1, memory: '500MB' })
  const journey = (table: string) => sqlText(path.join(folder, 'journeys', `${table}.parquet`))
  const count = (table: string, where: string) =>
    duck.row(
      z.object({ rows: z.coerce.number() }),
      `SELECT count(*) AS rows FROM ${journey(table)} WHERE ${where}`,
    )
  const crimes = await count('crime_journey', `cps_suspects = ${many} AND referred_on = DATE '2026-01-02'`)
  const suspects = await count('cps_suspect', "crime_key = 0 AND police_link = 'exact'")
  duck.close()
  rmSync(folder, { recursive: true })
  expect([crimes.rows, suspects.rows]).toEqual([many, many])
})
