import { copyFile, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { buildJourneys } from '@/lib/journeys/build-journeys'
import { keptRun } from '@/lib/linkage/run/describe-linkage'
import { writeRun } from '@/lib/linkage/run/write-run'
import type { LinkageEffect, LinkageRun } from '@/lib/releases/linked/linkage-run/linkage-run'
import { linkageEffectsFile } from '@/lib/releases/linked/release-folder'
import { recordFile } from '@/lib/releases/linked/receive/cross-checks'
import { writeWhole } from '@/lib/releases/linked/receive/write-whole'
import { buildCells } from '../build-cells'
import { effectsOf } from './effects-of'
import { figuresOfCells, type WholeFigure } from './figures-of-cells'
import { missedShare, unsureOfMissed } from './missed-share'

/** How often links are taken away, each time other ones: two show how far chance goes. */
const draws = 2

export type MeasureEffects = {
  /** A release folder with its journeys and cells. */
  readonly folder: string
  readonly signal?: AbortSignal
  readonly onShare?: (share: number) => void
}

/**
 * Measures what linkage does to figures: counts all of them again at a lower threshold, at a stricter one, and twice with
 * as many links taken away as are estimated to be missing, and writes the differences (`linkage-effects.json`). Only of
 * records that were linked here: of a supplier's links neither a lower threshold nor what is missing is known.
 *
 * That it cannot be done (no room, no memory) is told in the run and does not stop an import.
 */
export async function measureEffects({ folder, signal, onShare }: MeasureEffects): Promise<void> {
  const run = await keptRun(folder)
  if (run?.by !== 'service') return
  const place = path.join(folder, 'effects')
  try {
    const effects = await effectsIn(place, folder, run, signal, onShare)
    await writeWhole(linkageEffectsFile(folder), `${JSON.stringify(effects)}\n`)
  } catch (error) {
    if (process.env.LOG_LEVEL === 'debug') process.stderr.write(`${String(error)}\n`)
    signal?.throwIfAborted()
    await rm(linkageEffectsFile(folder), { force: true })
    const others = run.warnings.filter(({ code }) => code !== 'effectsNotMeasured')
    await writeRun(folder, { ...run, warnings: [...others, { code: 'effectsNotMeasured', count: 1 }] })
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function effectsIn(
  place: string,
  folder: string,
  run: LinkageRun,
  signal: AbortSignal | undefined,
  onShare: ((share: number) => void) | undefined,
): Promise<LinkageEffect[]> {
  await rm(place, { recursive: true, force: true })
  const duck = await openDuck({ memoryLimit: '1GB', signal })
  try {
    const figures = (of: string) => figuresOfCells(duck, path.join(of, 'cells', 'cell.parquet'))
    const counted = async (
      name: string,
      threshold: number,
      edges?: string,
    ): Promise<readonly WholeFigure[]> => {
      const variant = path.join(place, name)
      await besides(folder, variant, edges)
      await buildJourneys({ folder: variant, threshold, signal })
      await buildCells({ folder: variant, signal })
      const found = await figures(variant)
      await rm(variant, { recursive: true })
      return found
    }
    const { low, standard, strict } = run.thresholds
    const standardFigures = await figures(folder)
    const lowFigures = low === null ? [] : await counted('low', low)
    onShare?.(1 / 4)
    const strictFigures = strict === null ? [] : await counted('strict', strict)
    const thinned: (readonly WholeFigure[])[] = []
    for (let draw = 1; draw <= draws; draw++) {
      onShare?.((1 + draw) / 4)
      const edges = path.join(place, 'thinned-edges.parquet')
      if (await thin(duck, folder, run, edges, draw)) thinned.push(await counted('thinned', standard, edges))
    }
    onShare?.(1)
    return effectsOf(
      standardFigures,
      { low: lowFigures, strict: strictFigures, thinned },
      unsureOfMissed(run),
    )
  } finally {
    duck.close()
  }
}

/** A release folder of the same records, with links of its own where they are given. */
async function besides(folder: string, variant: string, edges: string | undefined): Promise<void> {
  await mkdir(path.join(variant, 'records'), { recursive: true })
  await copyFile(path.join(folder, 'manifest.json'), path.join(variant, 'manifest.json'))
  for (const name of await readdir(path.join(folder, 'records')))
    await symlink(
      edges && name === 'edges.parquet' ? edges : path.resolve(folder, 'records', name),
      path.join(variant, 'records', name),
    )
}

/** Links without those of a share of later records: of the CPS where they lead to the police, of courts else. */
async function thin(
  duck: Duck,
  folder: string,
  run: LinkageRun,
  target: string,
  draw: number,
): Promise<boolean> {
  const missed = await missedShare(duck, folder, run)
  if (!missed) return false
  await mkdir(path.dirname(target), { recursive: true })
  const defendants = `read_parquet(${sqlText(recordFile(folder, 'court_defendants'))})`
  const share = `CASE source_r WHEN 'court_defendants' THEN CASE coalesce(ethnicity::VARCHAR, '') ${Object.entries(
    missed.byEthnicity,
  )
    .map(([name, value]) => `WHEN ${sqlText(name)} THEN ${value}`)
    .join(' ')} ELSE ${missed.all} END ELSE ${missed.all} END`
  await writeParquet(
    duck,
    `SELECT e.* FROM read_parquet(${sqlText(recordFile(folder, 'edges'))}) e
     LEFT JOIN ${defendants} d ON e.source_r = 'court_defendants' AND d.court_defendant_id = e.id_r
     WHERE hash(e.id_r, ${20_261_122 + draw}) % 1000000 >= 1e6 * (${share})`,
    target,
  )
  return true
}
