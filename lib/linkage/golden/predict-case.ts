import path from 'node:path'
import { z } from 'zod'
import { sqlText } from '@/lib/database/duck/sql-text'
import { block, edgesSql } from '../predict/predict'
import type { LinkModel } from '../model/link-model'
import { openRecords } from './fake-1000'
import { Faults } from './near'

/** Scores the records with a model and holds every pair against a file of Splink's predictions. */
export async function predictCase(folder: string, model: LinkModel, pairsFile: string): Promise<string[]> {
  const faults = new Faults()
  const linkage = await openRecords(folder, model)
  try {
    await block(model, linkage)
    const { duck } = linkage
    await duck.run(`CREATE TABLE mine AS ${await edgesSql(model, linkage, 'pairs')}`)
    await duck.run(
      `CREATE TABLE reference AS SELECT * FROM read_csv(${sqlText(path.join(folder, pairsFile))}, header = true, sample_size = -1)`,
    )
    const gammas = model.comparisons.map(({ name }) => `${model.prefixes.gamma}${name}`)
    const apart = gammas.map((name) => `m."${name}" IS DISTINCT FROM s."${name}"`).join(' OR ')
    const row = await duck.row(
      z.object({
        mine: z.coerce.number(),
        theirs: z.coerce.number(),
        both: z.coerce.number(),
        weight: z.number(),
        probability: z.number(),
        levels: z.coerce.number(),
        keys: z.coerce.number(),
      }),
      `SELECT (SELECT count(*) FROM mine) AS mine, (SELECT count(*) FROM reference) AS theirs, count(*) AS both,
         max(abs(m.match_weight - s.match_weight)) AS weight,
         max(abs(m.match_probability - s.match_probability)) AS probability,
         count(*) FILTER (${apart}) AS levels,
         count(*) FILTER (m.match_key <> CAST(s.match_key AS VARCHAR)) AS keys
       FROM mine m JOIN reference s USING (unique_id_l, unique_id_r)`,
    )
    faults.same('pairs', row.mine, row.theirs)
    faults.same('pairs found in both', row.both, row.theirs)
    faults.near('largest difference of match weights', row.weight, 0)
    faults.near('largest difference of probabilities', row.probability, 0)
    faults.same('pairs at another level', row.levels, 0)
    faults.same('pairs with another match_key', row.keys, 0)
    return faults.list()
  } finally {
    linkage.close()
  }
}
