import { z } from 'zod'
import type { LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { storeClusters } from '../cluster/write-clusters'
import type { Linkage } from '../predict/open-linkage'
import { clusterPeople } from './cluster-people'
import { personalNumbers, type PersonalNumber } from './scored-table'

type Accuracy = NonNullable<LinkageRun['accuracy']>

/** So many pairs of one number, at least, or nothing is said of it. */
const least = 100

type HeldOut = {
  readonly pairs: number
  readonly found: number
  readonly judged: number
  readonly contradicted: number
  /** Numbers with several records: what pairs of one person say is not said anew by each. */
  readonly people: number
}

/** Of one held-out number: a group has one for each. */
export type GroupRecall = {
  readonly field: string
  readonly category: string
  readonly pairs: number
  readonly found: number
}

/**
 * How well people are found, judged by numbers that the judged linkage does without. Each personal number is held out in
 * turn: pairs with the same number are one person's (recall: how many of them are found all the same), and pairs that were
 * found of which both have a number should have the same (precision). Then both numbers are held out at once. What is
 * missed with a number in use is that much less than without; so, of errors e1 with one number and e0 with none, e1 ÷ e0
 * of them are left by each number, and e1² ÷ e0 with both.
 *
 * This needs that having a number is not linked with being hard to find. Where it is, it says too much.
 *
 * @returns null where too few records have such numbers
 */
export async function holdOutAccuracy(
  linkage: Linkage,
  given: Readonly<Record<PersonalNumber, Uint32Array>>,
  threshold: number,
): Promise<{
  readonly accuracy: Omit<Accuracy, 'modelPrecision' | 'byGroup'>
  readonly groups: readonly GroupRecall[]
} | null> {
  const single: { identifier: PersonalNumber; judged: HeldOut }[] = []
  const groups: GroupRecall[] = []
  for (const identifier of personalNumbers) {
    await cluster(linkage, given, threshold, [identifier])
    single.push({ identifier, judged: await judge(linkage, identifier) })
    groups.push(...(await recallByGroup(linkage, identifier)))
  }
  await cluster(linkage, given, threshold, personalNumbers)
  const none = []
  for (const identifier of personalNumbers) none.push(await judge(linkage, identifier))
  await linkage.duck.run('DROP TABLE held')
  const usable = single.filter(({ judged }) => judged.pairs >= least && judged.judged >= least)
  if (usable.length === 0) return null
  const one = summed(usable.map(({ judged }) => judged))
  const both = summed(none.filter(({ pairs }) => pairs >= least))
  const recall = withBoth(1 - one.found / one.pairs, 1 - both.found / both.pairs, usable.length)
  const precision = withBoth(one.contradicted / one.judged, both.contradicted / both.judged, usable.length)
  return {
    accuracy: {
      how: 'held-out',
      recall: bounds(recall, 1 - one.found / one.pairs, one.people),
      precision: bounds(precision, one.contradicted / one.judged, one.people),
      heldOut: single.map(({ identifier, judged }) => ({
        identifier,
        pairs: judged.pairs,
        found: judged.found,
        judged: judged.judged,
        contradicted: judged.contradicted,
      })),
    },
    groups,
  }
}

async function cluster(
  linkage: Linkage,
  given: Readonly<Record<PersonalNumber, Uint32Array>>,
  threshold: number,
  without: readonly PersonalNumber[],
): Promise<void> {
  const [people] = await clusterPeople(linkage, given, [threshold], without)
  await storeClusters(linkage, people!.roots, 'held')
}

async function judge({ duck }: Linkage, number: PersonalNumber): Promise<HeldOut> {
  const pairsOf = (by: string) =>
    `(SELECT coalesce(sum(n * (n - 1) / 2), 0) FROM (SELECT count(*)::DOUBLE AS n FROM numbered GROUP BY ${by}))`
  return duck.row(
    z
      .object({ pairs: z.number(), found: z.number(), judged: z.number(), people: z.coerce.number() })
      .transform((row) => ({ ...row, contradicted: row.judged - row.found })),
    `WITH numbered AS (SELECT ${number} AS number, root FROM nodes JOIN held ON held.node = __node WHERE ${number} IS NOT NULL)
     SELECT ${pairsOf('number')} AS pairs, ${pairsOf('number, root')} AS found, ${pairsOf('root')} AS judged,
       (SELECT count(*) FROM (SELECT 1 FROM numbered GROUP BY number HAVING count(*) > 1)) AS people`,
  )
}

/** Of the records of a group, how many of those with the same number were found. */
async function recallByGroup({ duck }: Linkage, number: PersonalNumber): Promise<GroupRecall[]> {
  const fields = [
    ['sex', 'sex'],
    ['age-band', 'age_band'],
    ['ethnicity', 'ethnicity'],
    ['board', 'police_force_area'],
  ] as const
  const selects = fields.map(
    ([field, column]) =>
      `SELECT '${field}' AS field, ${column} AS category, sum(alike - 1)::DOUBLE AS pairs, sum(together - 1)::DOUBLE AS found
       FROM counted WHERE ${column} IS NOT NULL GROUP BY ${column}`,
  )
  return duck.rows(
    z.object({ field: z.string(), category: z.string(), pairs: z.number(), found: z.number() }),
    `WITH counted AS (SELECT sex, age_band, ethnicity, police_force_area, count(*) OVER (PARTITION BY ${number}) AS alike,
         count(*) OVER (PARTITION BY ${number}, root) AS together
       FROM nodes JOIN held ON held.node = __node WHERE ${number} IS NOT NULL)
     ${selects.join(' UNION ALL ')}`,
  )
}

const summed = (all: readonly HeldOut[]): HeldOut =>
  all.reduce(
    (sum, one) => ({
      pairs: sum.pairs + one.pairs,
      found: sum.found + one.found,
      judged: sum.judged + one.judged,
      contradicted: sum.contradicted + one.contradicted,
      people: sum.people + one.people,
    }),
    { pairs: 0, found: 0, judged: 0, contradicted: 0, people: 0 },
  )

/** The error left with both numbers in use; with one kind of number only, that with none is all that is known. */
const withBoth = (one: number, none: number, kinds: number): number =>
  kinds < 2 || !(none > 0) ? one : Math.min(one, (one * one) / none)

/** The 95 % interval, widened down to what was seen with a number held out: with it in use it is no worse. */
function bounds(error: number, seen: number, people: number) {
  const half = 1.96 * Math.sqrt((seen * (1 - seen)) / Math.max(1, people))
  const value = 1 - error
  return { value, low: Math.max(0, Math.min(1 - seen, value - half)), high: Math.min(1, value + half) }
}
