import { z } from 'zod'
import { LinkageRefused } from '../model/linkage-refused'
import type { LinkModel } from '../model/link-model'
import { givenPairsSql } from '../predict/given-tables'
import type { Linkage } from '../predict/open-linkage'
import type { Override } from './overrides'

export type OverridesRead = {
  readonly overrides: readonly Override[]
  /** Decisions on records that are not among those that are linked. */
  readonly unknown: number
}

const yes = ['true', 't', '1', 'yes', 'y']
const no = ['false', 'f', '0', 'no', 'n']

/**
 * Reads decisions from the table `given_overrides`: the ids of both records and `same`, true or false.
 *
 * @throws LinkageRefused where `same` is neither, a row means one record twice, or a pair is decided both ways
 */
export async function readOverrides(model: LinkModel, linkage: Linkage): Promise<OverridesRead> {
  const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
  const rows = await linkage.duck.rows(
    z.object({
      left: z.coerce.number().nullable(),
      right: z.coerce.number().nullable(),
      same: z.boolean().nullable(),
    }),
    `SELECT node_l AS left, node_r AS right,
       CASE WHEN lower(trim(same)) IN (${list(yes)}) THEN true WHEN lower(trim(same)) IN (${list(no)}) THEN false END AS same
     FROM (${givenPairsSql(model, 'given_overrides')})`,
  )
  const undecided = rows.filter(({ same }) => same === null).length
  if (undecided > 0)
    throw new LinkageRefused(`${undecided} overrides say neither true nor false in the column "same".`)
  const decided = new Map<string, boolean>()
  const overrides: Override[] = []
  for (const { left, right, same } of rows) {
    if (left === null || right === null) continue
    if (left === right) throw new LinkageRefused('An override names the same record on both sides.')
    const key = `${left} ${right}`
    const before = decided.get(key)
    if (before !== undefined && before !== same)
      throw new LinkageRefused('Two overrides decide one pair of records both ways.')
    if (before === undefined) overrides.push({ left, right, same: same! })
    decided.set(key, same!)
  }
  return { overrides, unknown: rows.filter(({ left, right }) => left === null || right === null).length }
}
