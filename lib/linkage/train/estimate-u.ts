import { z } from 'zod'
import type { Comparison, LinkModel } from '../model/link-model'
import { sidesSql } from '../predict/blocking-sql'
import type { Linkage } from '../predict/open-linkage'
import { possiblePairs } from '../predict/possible-pairs'
import { vectorSql } from '../predict/vector-sql'
import { sqlNumber } from '../sql/sql-number'
import { levelShare, sumLevels, type LevelSums } from './level-sums'

const chunks = 10

export type UEstimate = {
  /** u per comparison and gamma; a level that no pair is at is missing. */
  readonly share: (comparison: string, gamma: number) => number | undefined
  readonly records: number
  /** Every record was taken: the estimate is exact and repeatable. */
  readonly all: boolean
}

/**
 * u as the share of random pairs at each level, pairs with missing values aside: two records picked at random are
 * almost never a match. Every pair is taken where there are no more than `maxPairs`; else a sample of records by a hash
 * of their keys, so that the same records and seed give the same sample.
 *
 * @param minCountPerLevel stop a comparison as soon as each of its levels was seen so often (Splink 5); null goes
 *   through the whole sample (Splink 4)
 */
export async function estimateU(
  model: LinkModel,
  linkage: Linkage,
  plan: { maxPairs: number; seed: number | null; minCountPerLevel: number | null },
): Promise<UEstimate> {
  const { duck } = linkage
  const proportion = sampleShare(model, linkage, plan.maxPairs)
  const range = 2 ** 32
  const kept =
    proportion >= 1
      ? 'true'
      : `hash(${linkage.keySql}, ${plan.seed ?? 0}) % ${range} < ${Math.floor(proportion * range)}`
  await duck.run(`CREATE OR REPLACE TABLE u_sample AS SELECT * FROM nodes WHERE ${kept}`)
  const { records } = await duck.row(
    z.object({ records: z.coerce.number() }),
    'SELECT count(*) AS records FROM u_sample',
  )
  const found = new Map<string, LevelSums>()
  // Where every u is fixed nothing would come of going through the pairs.
  const wanted = model.comparisons.filter(({ levels }) => levels.some(({ isNull, fixU }) => !isNull && !fixU))
  for (const comparison of wanted)
    found.set(comparison.name, await countComparison(model, linkage, comparison, plan.minCountPerLevel))
  await duck.run('DROP TABLE u_sample')
  return {
    share: (comparison, gamma) => {
      const sums = found.get(comparison)
      return sums && levelShare(sums, comparison, gamma)
    },
    records,
    all: proportion >= 1,
  }
}

/** The share of records whose pairs number about `maxPairs`. Source: Splink 4.0.16, `estimate_u.py`. */
export function sampleShare(
  model: LinkModel,
  linkage: Pick<Linkage, 'rows' | 'sources'>,
  maxPairs: number,
): number {
  if (model.linkType === 'link_only') return Math.min(1, Math.sqrt(maxPairs / possiblePairs(model, linkage)))
  return Math.min(1, (0.5 * (1 + Math.sqrt(1 + 8 * maxPairs))) / linkage.rows)
}

async function countComparison(
  model: LinkModel,
  linkage: Linkage,
  comparison: Comparison,
  minimum: number | null,
): Promise<LevelSums> {
  if (minimum === null) return countPairs(model, linkage, comparison, 'true')
  const gammas = comparison.levels.filter((level) => !level.isNull).map((level) => level.gamma)
  const enough = (sums: LevelSums) =>
    gammas.every((gamma) => (sums.get(comparison.name)?.get(gamma) ?? 0) >= minimum)
  const part = (at: number, of: number) => `hash(r.__node, ${sqlNumber(of)}) % ${of} = ${at}`
  const probe = await countPairs(model, linkage, comparison, part(0, chunks * 10))
  if (enough(probe)) return probe
  let sums: LevelSums = new Map()
  for (let at = 0; at < chunks && !enough(sums); at++)
    sums = added(sums, await countPairs(model, linkage, comparison, part(at, chunks)), comparison.name)
  return sums
}

async function countPairs(
  model: LinkModel,
  linkage: Linkage,
  comparison: Comparison,
  where: string,
): Promise<LevelSums> {
  const pairs = `(SELECT l.__node AS node_l, r.__node AS node_r FROM u_sample l JOIN u_sample r
    ON ${sidesSql(model, linkage)} WHERE ${where})`
  const vectors = vectorSql(model, linkage, pairs, [comparison], { adjusted: false })
  const { sums } = await sumLevels(linkage.duck, model, [comparison], `(${vectors})`, { n: '1' })
  return sums.n!
}

function added(a: LevelSums, b: LevelSums, comparison: string): LevelSums {
  const sum = new Map(a.get(comparison))
  for (const [gamma, count] of b.get(comparison) ?? []) sum.set(gamma, (sum.get(gamma) ?? 0) + count)
  return new Map([[comparison, sum]])
}
