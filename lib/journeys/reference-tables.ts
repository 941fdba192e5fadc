import { courts } from '@/lib/boards/courts'
import { forces } from '@/lib/boards/forces'
import { sqlText } from '@/lib/database/duck/sql-text'

/** What journeys take from the lists of boards and courts. */
export type JourneyReference = {
  /** Board of each police force area; null for national bodies. */
  readonly forces: readonly { readonly code: string; readonly boardId: number | null }[]
  /** Crown Court centres; null where one hears the work of several boards. */
  readonly courts: readonly { readonly name: string; readonly boardId: number | null }[]
}

/** The lists of `lib/boards`. */
export const journeyReference: JourneyReference = { forces, courts }

/** Statements that make the tables `force` and `centre`; `centre_letters` must be there. */
export function referenceTables(reference: JourneyReference): readonly string[] {
  const board = (id: number | null) => (id === null ? 'NULL' : String(id))
  const forceRows = reference.forces.map(({ code, boardId }) => `(${sqlText(code)}, ${board(boardId)})`)
  const centreRows = reference.courts
    .filter(({ boardId }) => boardId !== null)
    .map(({ name, boardId }) => `(centre_letters(${sqlText(name)}), ${board(boardId)})`)
  return [
    'CREATE TABLE force (police_force_area VARCHAR, board SMALLINT)',
    ...insert('force', forceRows),
    'CREATE TABLE centre (letters VARCHAR, board SMALLINT)',
    ...insert('centre', centreRows),
  ]
}

const insert = (table: string, rows: readonly string[]) =>
  rows.length === 0 ? [] : [`INSERT INTO ${table} VALUES ${rows.join(', ')}`]
