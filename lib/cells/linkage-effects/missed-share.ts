import { existsSync } from 'node:fs'
import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { journeyFile } from '@/lib/releases/linked/release-folder'

/** No more of the links than this is taken away. */
const most = 0.5

/**
 * What share of the links by the model must go so that as many are missing again as are missing now: of all true links a
 * share of 1 − recall is missed, and none of those by exact numbers. By ethnicity where recall is known by it: a group that
 * is found less well loses more.
 *
 * @returns null where recall was not estimated
 */
export async function missedShare(
  duck: Duck,
  folder: string,
  { accuracy }: LinkageRun,
): Promise<{ readonly all: number; readonly byEthnicity: Readonly<Record<string, number>> } | null> {
  const file = journeyFile(folder, 'link_quality')
  if (accuracy?.how !== 'held-out' || !existsSync(file)) return null
  const { exact, model } = await duck.row(
    z.object({ exact: z.coerce.number(), model: z.coerce.number() }),
    `SELECT coalesce(sum(records) FILTER (link = 'exact'), 0) AS exact, coalesce(sum(records) FILTER (link = 'model'), 0) AS model
     FROM read_parquet(${sqlText(file)})`,
  )
  if (model === 0) return null
  const pairs = accuracy.heldOut.reduce((sum, one) => sum + one.pairs, 0)
  const found = accuracy.heldOut.reduce((sum, one) => sum + one.found, 0)
  const heldOut = 1 - found / pairs
  const missed = 1 - accuracy.recall.value
  const taken = (share: number) => Math.min(most, (share * (exact + model)) / model)
  const relative = (recall: number) => (heldOut > 0 ? (missed * (1 - recall)) / heldOut : missed)
  return {
    all: taken(missed),
    byEthnicity: Object.fromEntries(
      accuracy.byGroup
        .filter(({ field }) => field === 'ethnicity')
        .map(({ category, recall }) => [category, taken(relative(recall))]),
    ),
  }
}

/** How far the share of missed links may be off at 95 %, as a share of it: half of what its interval is wide. */
export function unsureOfMissed({ accuracy }: LinkageRun): number {
  if (!accuracy || accuracy.recall.value >= 1) return 0
  const { value, low, high } = accuracy.recall
  return (high - low) / 2 / (1 - value)
}
