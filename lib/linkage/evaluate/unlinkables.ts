import { z } from 'zod'
import type { LinkModel } from '../model/link-model'
import type { Linkage } from '../predict/open-linkage'
import { scoredPairsSql } from '../predict/scored-pairs'

/** Records whose match with themselves is no stronger than this: they could not be linked at a higher threshold. */
export type Unlinkable = {
  readonly match_weight: number
  readonly match_probability: number
  readonly prop: number
  readonly cum_prop: number
}

/** A SELECT of every record scored against itself. */
export const selfScoredSql = (model: LinkModel, linkage: Linkage): Promise<string> =>
  scoredPairsSql(model, linkage, '(SELECT __node AS node_l, __node AS node_r FROM nodes)')

/**
 * Scores every record against itself: what falls short even so has too little in it to be linked, whoever its partner
 * is. Weights to two and probabilities to five decimals, as Splink's chart has them; shares with 32 bits.
 */
export async function unlinkables(model: LinkModel, linkage: Linkage): Promise<Unlinkable[]> {
  const scores = await selfScoredSql(model, linkage)
  return linkage.duck.rows(
    z.object({
      match_weight: z.number(),
      match_probability: z.number(),
      prop: z.number(),
      cum_prop: z.number(),
    }),
    `WITH rounded AS (SELECT round(match_weight, 2) AS match_weight, round(match_probability, 5) AS match_probability FROM (${scores})),
       shares AS (SELECT max(match_weight) AS match_weight, match_probability,
         count(*) / CAST(sum(count(*)) OVER () AS FLOAT) AS prop FROM rounded GROUP BY match_probability)
     SELECT *, sum(prop) OVER (ORDER BY match_probability) AS cum_prop FROM shares WHERE match_probability < 1
     ORDER BY match_probability`,
  )
}
