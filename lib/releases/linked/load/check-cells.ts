import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { measures } from '@/lib/measures/registry'

/**
 * Refuses cells of which the database could not know that they are wrong: of a measure that is none, or a share of more
 * than all. Neither can come about but by a fault of ours.
 *
 * @throws Error naming a measure
 */
export async function checkCells(duck: Duck, file: string): Promise<void> {
  const known = measures.filter(({ linked }) => linked)
  const list = (ids: readonly string[]) => `(${ids.map(sqlText).join(', ')})`
  const rates = known.filter(({ kind }) => kind === 'rate').map(({ id }) => id)
  const wrong = await duck.rows(
    z.object({ measure: z.string() }),
    `SELECT DISTINCT measure FROM read_parquet(${sqlText(file)})
     WHERE measure NOT IN ${list(known.map(({ id }) => id))} OR (measure IN ${list(rates)} AND numerator > denominator)
     LIMIT 1`,
  )
  if (wrong[0]) throw new Error(`Cells of ${wrong[0].measure} are wrong: nothing was loaded`)
}
