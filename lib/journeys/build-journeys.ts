import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { openDuck, type Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { manifest as manifestSchema } from '@/lib/releases/contract/manifest'
import { settingStatements, type JourneySettings } from './journey-settings'
import { journeyTypes } from './journey-types'
import { readSteps, type Step } from './read-steps'
import { recordTables } from './record-tables'
import { journeyReference, referenceTables, type JourneyReference } from './reference-tables'
import { fileFingerprint, fingerprintOf } from './step-fingerprint'

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
  const { folder, reference = journeyReference, onStep } = options
  const journeys = path.join(folder, 'journeys')
  const working = path.join(journeys, 'work')
  await mkdir(working, { recursive: true })
  for (const place of [journeys, working]) await removeUnfinished(place)
  const fileOf = ({ name, working: inWork }: Step) =>
    path.join(inWork ? working : journeys, `${name}.parquet`)

  const duck = await openDuck({
    threads: options.threads,
    memoryLimit: options.memory,
    temporaryFolder: path.join(working, 'spill'),
    keepOrder: false,
    signal: options.signal,
  })
  try {
    const known = new Map<string, string>()
    for (const [table, columns] of Object.entries(recordTables)) {
      const file = path.join(folder, 'records', `${table}.parquet`)
      const print = await fileFingerprint(file)
      known.set(table, print)
      const empty = columns.map(([name, type]) => `NULL::${type} AS ${name}`).join(', ')
      const query = print === 'absent' ? `SELECT ${empty} WHERE false` : `FROM read_parquet(${sqlText(file)})`
      await duck.run(`CREATE VIEW ${table} AS ${query}`)
    }
    const definitions = await readFile(path.join(import.meta.dirname, 'definitions.sql'), 'utf8')
    const settings = settingStatements(await readSettings(duck, options))
    const shared = [...journeyTypes, definitions, ...settings, ...referenceTables(reference)]
    // Macros come before the reference tables that use them.
    for (const statement of shared) await duck.run(statement)

    for (const table of ['force', 'centre', 'agency_complete_to']) known.set(table, 'shared')
    known.set('model_edge', known.get('edges')!)
    known.set('model_cluster', known.get('clusters')!)

    const steps = await readSteps()
    for (const step of steps) {
      const inputs = step.reads.map((table) => {
        const print = known.get(table)
        if (print === undefined)
          throw new Error(`the step ${step.name} reads ${table}, which no earlier step makes`)
        return `${table} ${print}`
      })
      known.set(step.name, fingerprintOf(...shared, step.sql, ...inputs))
    }
    const current = new Set<string>()
    for (const step of steps)
      if ((await writtenFrom(duck, fileOf(step))) === known.get(step.name)) current.add(step.name)
    const needed = stepsNeeded(steps, current)

    for (const [index, step] of steps.entries()) {
      const file = fileOf(step)
      const place = { name: step.name, number: index + 1, of: steps.length }
      const began = performance.now()
      const runs = needed.has(step.name)
      if (runs) {
        onStep?.({ ...place, state: 'began' })
        await writeParquet(duck, step.sql, file, { metadata: { fingerprint: known.get(step.name)! } })
      }
      // What nobody needs any more may not be there: working files go when all is done.
      const there = runs || current.has(step.name)
      if (there) await duck.run(`CREATE VIEW ${step.name} AS FROM read_parquet(${sqlText(file)})`)
      onStep?.({
        ...place,
        state: runs ? 'done' : 'reused',
        rows: there ? await rowsOf(duck, file) : 0,
        seconds: (performance.now() - began) / 1000,
      })
    }
  } finally {
    duck.close()
  }
  await rm(working, { recursive: true })
}

/** Steps to run: what is not current and is kept or read by one of them. */
function stepsNeeded(steps: readonly Step[], current: ReadonlySet<string>): ReadonlySet<string> {
  const needed = new Set<string>()
  for (const step of steps.toReversed()) {
    const asked =
      !step.working || steps.some(({ name, reads }) => needed.has(name) && reads.includes(step.name))
    if (asked && !current.has(step.name)) needed.add(step.name)
  }
  return needed
}

async function readSettings(duck: Duck, options: JourneyOptions): Promise<JourneySettings> {
  const text = await readFile(path.join(options.folder, 'manifest.json'), 'utf8')
  const { linkage, period, complete_to } = manifestSchema.parse(JSON.parse(text))
  const { edges, clusters } = await duck.row(
    z.object({ edges: z.boolean(), clusters: z.boolean() }),
    'SELECT EXISTS (FROM edges) AS edges, EXISTS (FROM clusters) AS clusters',
  )
  const stated = linkage.method === 'splink' ? linkage.threshold_match_weight : null
  return {
    threshold: options.threshold ?? stated,
    byCluster: clusters && !edges,
    period,
    completeTo: complete_to,
  }
}

/** The fingerprint that a step's file carries; null where there is no such file. */
async function writtenFrom(duck: Duck, file: string): Promise<string | null> {
  if ((await fileFingerprint(file)) === 'absent') return null
  const found = await duck.rows(
    z.object({ value: z.string() }),
    `SELECT decode(value) AS value FROM parquet_kv_metadata(${sqlText(file)}) WHERE decode(key) = 'fingerprint'`,
  )
  return found[0]?.value ?? null
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
