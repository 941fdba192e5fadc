import type { Client } from 'pg'
import { agenciesNeeded } from '@/lib/measures/agencies-needed'
import { linkedMeasures } from '@/lib/measures/linked-measures'

/** What stands among the measures for how good a board's linked records are: told of all three agencies' together. */
export const qualityOfRecords = 'quality-of-records'

/**
 * Writes whose records the linked figures of each measure rest on, so that row-level security knows it (migration
 * 0009_agreed_figures). What is no measure any more goes; what is right already is left alone.
 *
 * @returns the number of rows that were written
 */
export async function writeMeasureAgencies(database: Client): Promise<number> {
  const rows = [
    ...linkedMeasures.flatMap(({ id, linked }) =>
      agenciesNeeded(linked).map((agency) => ({ measure: id, agency })),
    ),
    ...['police', 'cps', 'courts'].map((agency) => ({ measure: qualityOfRecords, agency })),
  ]
  const { rowCount } = await database.query(
    `WITH right_now AS (SELECT * FROM jsonb_populate_recordset(NULL::reference.measure_agency, $1)),
     gone AS (
       DELETE FROM reference.measure_agency m
       WHERE (m.measure, m.agency) NOT IN (SELECT r.measure, r.agency FROM right_now r) RETURNING 1)
     INSERT INTO reference.measure_agency SELECT measure, agency FROM right_now ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  )
  return rowCount ?? 0
}
