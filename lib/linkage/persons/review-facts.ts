import { z } from 'zod'
import type { LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { parameterRows } from '../evaluate/charts'
import { selfScoredSql } from '../evaluate/unlinkables'
import type { LinkModel } from '../model/link-model'
import type { Linkage } from '../predict/open-linkage'
import { probabilitySql } from '../predict/score-sql'
import { greyZone, thresholds } from './thresholds'

const count = z.coerce.number()
const mostPatterns = 60

/** The parameters of a model by comparison. */
export function parametersOfRun(model: LinkModel): LinkageRun['parameters'] {
  const rows = parameterRows(model)
  return model.comparisons.map(({ name, levels }) => ({
    name,
    levels: rows
      .filter(({ comparison }) => comparison === name)
      .map(({ gamma, label, m, u, weight, trained }) => {
        const level = levels.find((one) => one.gamma === gamma)!
        const termFrequency = level.termFrequency !== null
        return { gamma, label, m, u, weight, trained: trained && !level.fixU, termFrequency }
      }),
  }))
}

/** What the model itself says of the links that it makes: their mean probability. */
export async function modelPrecision({ duck }: Linkage): Promise<number | null> {
  const { mean } = await duck.row(
    z.object({ mean: z.number().nullable() }),
    `SELECT avg(${probabilitySql('weight')}) AS mean FROM scored WHERE weight >= ${thresholds.standard}`,
  )
  return mean
}

/** Pairs that the model is unsure of, by the levels of their comparisons: the pattern, never what the records say. */
export async function greyZoneOf(
  model: LinkModel,
  { duck }: Linkage,
): Promise<NonNullable<LinkageRun['greyZone']>> {
  const names = model.comparisons.map(({ name }) => name)
  const rows = await duck.rows(
    z.object({ pairs: count, together: count, weight: z.number() }).catchall(z.number()),
    `SELECT ${names.map((name) => `g_${name}`).join(', ')}, avg(weight) AS weight, count(*) AS pairs,
       count(*) FILTER (a.root = b.root) AS together
     FROM scored JOIN people_standard a ON a.node = l JOIN people_standard b ON b.node = r
     WHERE weight >= ${greyZone.from} AND weight < ${greyZone.to}
     GROUP BY ALL ORDER BY pairs DESC, ${names.map((name) => `g_${name}`).join(', ')}`,
  )
  const sum = (some: readonly { pairs: number }[]) => some.reduce((total, { pairs }) => total + pairs, 0)
  return {
    ...greyZone,
    pairs: sum(rows),
    patterns: rows.slice(0, mostPatterns).map((row) => ({
      gammas: Object.fromEntries(names.map((name) => [name, row[`g_${name}`]!])),
      weight: row.weight,
      pairs: row.pairs,
      together: row.together,
    })),
    others: sum(rows.slice(mostPatterns)),
  }
}

/** Share of records that do not reach a weight even against themselves, whoever their partner may be. */
export async function unlinkablesOf(model: LinkModel, linkage: Linkage): Promise<LinkageRun['unlinkables']> {
  const scores = await selfScoredSql(model, linkage)
  const weights = [...new Set([0, ...Object.values(thresholds), 16, 20, 24, 30, 40])]
  const row = await linkage.duck.row(
    z.record(z.string(), z.number()),
    `SELECT ${weights.map((weight) => `avg((match_weight < ${weight})::INTEGER) AS "${weight}"`).join(', ')} FROM (${scores})`,
  )
  return weights.map((weight) => ({ weight, share: row[String(weight)]! }))
}
