import type { Client } from 'pg'
import { areas } from '@/lib/boards/areas'
import { boards } from '@/lib/boards/boards'
import { courts } from '@/lib/boards/courts'
import { forces } from '@/lib/boards/forces'
import { writeMeasureAgencies } from './measure-agencies'

type Table = { readonly name: string; readonly key: string; readonly rows: readonly object[] }

/** The reference data of lib/boards as rows, in the order in which their foreign keys allow. */
const tables: readonly Table[] = [
  {
    name: 'board',
    key: 'id',
    rows: boards.map((board) => ({
      id: board.id,
      code: board.code,
      slug: board.slug,
      name_en: board.name.en,
      name_cy: board.name.cy,
      cps_area: board.cpsArea,
      region: board.region,
      country: board.country,
      valid_from: board.validFrom,
      valid_to: board.validTo,
    })),
  },
  {
    name: 'police_force_area',
    key: 'code',
    rows: forces.map((force) => ({
      code: force.code,
      name: force.name.en,
      board_id: force.boardId,
      valid_from: force.validFrom,
      valid_to: force.validTo,
    })),
  },
  {
    name: 'court',
    key: 'id',
    rows: courts.map((court) => ({
      id: court.id,
      name: court.name,
      tier: court.tier,
      region: court.region,
      board_id: court.boardId,
      verified: court.verified,
      valid_from: court.validFrom,
      valid_to: court.validTo,
    })),
  },
  {
    name: 'area',
    key: 'id',
    rows: areas.map((area) => ({
      id: area.id,
      kind: area.kind,
      code: area.code,
      name_en: area.name.en,
      name_cy: area.name.cy,
      board_id: area.boardId,
    })),
  },
]

/**
 * Writes boards, forces, courts and areas, and whose records each measure rests on, or brings them up to this version. Rows that are right already are left
 * alone. Nothing is deleted: releases refer to areas.
 *
 * @returns the number of rows that were written
 */
export async function writeReferenceData(database: Client): Promise<number> {
  let written = 0
  for (const { name, key, rows } of tables) {
    const columns = Object.keys(rows[0]!)
    const others = columns.filter((column) => column !== key)
    const result = await database.query(
      `INSERT INTO reference.${name} AS kept (${columns.join(', ')})
       SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::reference.${name}, $1)
       ON CONFLICT (${key}) DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}
       WHERE (${others.map((column) => `kept.${column}`).join(', ')}) IS DISTINCT FROM
             (${others.map((column) => `excluded.${column}`).join(', ')})`,
      [JSON.stringify(rows)],
    )
    written += result.rowCount ?? 0
  }
  return written + (await writeMeasureAgencies(database))
}
