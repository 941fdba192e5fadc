import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { openRelease } from './open-release'
import { planSteps } from './plan-steps'
import { readSteps } from './read-steps'
import { journeyReference, type JourneyReference } from './reference-tables'

export type JourneyOptions = {
  /** A release folder with `manifest.json` and `records/`. */
  readonly folder: string
  readonly reference?: JourneyReference
  /** Match weight from which records are joined, where it is not the manifest's. */
  readonly threshold?: number
  /** Ends the build; what is done stays done. */
  readonly signal?: AbortSignal
  readonly onStep?: (step: StepTold) => void
  readonly threads?: number
  /** As DuckDB writes it, such as `3GB`. What does not fit spills into the folder. */
  readonly memory?: string
}

/** Told as each step begins and ends. `reused`: an output of the same SQL, settings and inputs was there. */
export type StepTold = {
  readonly name: string
  /** From 1. */
  readonly number: number
  readonly of: number
} & (
  | { readonly state: 'began' }
  | { readonly state: 'done' | 'reused'; readonly rows: number; readonly seconds: number }
)

/**
 * Makes `journeys/*.parquet` of a release folder from its checked records, by the rules of docs/measures/rules.md.
 * May be run again after an end at any moment: every file is whole or not there, and says from what it was made.
 * One build of a folder at a time is the caller's business.
 *
 * @throws whatever DuckDB says; the signal's reason after an abort; a ZodError where the manifest is not one
 */
export async function buildJourneys(options: JourneyOptions): Promise<void> {
  const { folder, reference = journeyReference, threshold, onStep } = options
  const journeys = path.join(folder, 'journeys')
  const working = path.join(journeys, 'work')
  await mkdir(working, { recursive: true })
  for (const place of [journeys, working]) await removeUnfinished(place)
  const duck = await openDuck({
    threads: options.threads,
    memoryLimit: options.memory,
    temporaryFolder: path.join(working, 'spill'),
    keepOrder: false,
    signal: options.signal,
  })
  try {
    const prints = await openRelease(duck, folder, reference, threshold)
    const steps = await planSteps(duck, await readSteps(), prints, (step) =>
      path.join(step.working ? working : journeys, `${step.name}.parquet`),
    )
    for (const [index, { name, sql, file, fingerprint, current, runs }] of steps.entries()) {
      const place = { name, number: index + 1, of: steps.length }
      const began = performance.now()
      if (runs) {
        onStep?.({ ...place, state: 'began' })
        await writeParquet(duck, sql, file, { metadata: { fingerprint } })
      }
      // What nobody needs any more may not be there: working files go when all is done.
      const there = runs || current
      if (there) await duck.run(`CREATE VIEW ${name} AS FROM read_parquet(${sqlText(file)})`)
      const rows = there ? await rowsOf(duck, file) : 0
      const seconds = (performance.now() - began) / 1000
      onStep?.({ ...place, state: runs ? 'done' : 'reused', rows, seconds })
    }
  } finally {
    duck.close()
  }
  await rm(working, { recursive: true })
}

async function rowsOf(duck: Duck, file: string): Promise<number> {
  const { rows } = await duck.row(
    z.object({ rows: z.coerce.number() }),
    `SELECT num_rows AS rows FROM parquet_file_metadata(${sqlText(file)})`,
  )
  return rows
}

/** Files that an ended process left half written. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/\.tmp-\d+$/.test(name)) await rm(path.join(folder, name), { force: true })
}
