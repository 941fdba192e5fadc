import { z } from 'zod'
import type { Asking } from './ask'

/** A known issue of some months, in both languages. */
export type Annotation = {
  readonly id: number
  /** Null where it concerns every measure. */
  readonly measure: string | null
  /** First day, YYYY-MM-DD. */
  readonly from: string
  /** Last day; null while it goes on. */
  readonly to: string | null
  /** Figures before it, of it and after it are not alike: limits begin anew. */
  readonly isBreak: boolean
  /** Null where it concerns every board. */
  readonly boardId: number | null
  readonly words: { readonly en: string; readonly cy: string }
}

const row = z.object({
  id: z.number().int(),
  measure: z.string().nullable(),
  is_break: z.boolean(),
  board_id: z.number().int().nullable(),
  period_from: z.string(),
  period_to: z.string().nullable(),
  words_en: z.string(),
  words_cy: z.string(),
})

/**
 * The known issues of a measure that concern every board or those of this viewer, the earliest first.
 *
 * @param measure null for those of every measure
 */
export async function readAnnotations(
  asking: Asking,
  measure: string | null,
): Promise<readonly Annotation[]> {
  const rows = await asking.database.$queryRaw`
    SELECT id, measure, is_break, board_id, period_from::text, period_to::text, words_en, words_cy
    FROM releases.annotation
    WHERE (${measure}::text IS NULL OR measure IS NULL OR measure = ${measure})
      AND (board_id IS NULL OR board_id = ANY (${[...(asking.viewer.scope?.boardIds ?? [])]}::smallint[]))
    ORDER BY period_from, period_to NULLS LAST, id`
  return z
    .array(row)
    .parse(rows)
    .map(({ id, measure: of, is_break, board_id, period_from, period_to, words_en, words_cy }) => ({
      id,
      measure: of,
      isBreak: is_break,
      from: period_from,
      to: period_to,
      boardId: board_id,
      words: { en: words_en, cy: words_cy },
    }))
}
