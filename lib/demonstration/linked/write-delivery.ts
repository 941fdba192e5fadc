import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { contractVersion, deliveryTables } from '@/lib/releases/contract/delivery-contract'
import type { Manifest } from '@/lib/releases/contract/manifest'
import { dayText, firstDayOfMonth, monthText } from './day'
import { DeliveryFile } from './delivery/delivery-file'
import { divisionsInOrder } from './delivery/division-workers'
import { partFile } from './delivery/part-files'
import { Sittings } from './delivery/sittings'
import { partTables } from './delivery/tables'
import { writeDivision, type DivisionResult } from './delivery/write-division'
import { linkThreshold } from './records/link-maker'
import type { LinkedSetting } from './setting'
import { signatureKey, signatureOf } from './signature'
import { TruthTally } from './truth/truth-tally'
import { writeTruthFiles } from './truth/truth-files'
import { truths } from './truth/truths'
import type { Calendar } from './world/calendar'
import { countryOf, type Country } from './world/country'

export const generatorName = 'linked-records'
/** Rises with every change that makes other bytes of the same settings. */
export const generatorVersion = 2

/** Crimes from which more than one process is worth its start. */
const worthWorkers = 150_000

export type DeliveryOptions = {
  /** Called as each part of the country is done. */
  readonly onDivision?: (done: number, all: number) => void
  /** Processes that share the work; the bytes are the same whatever their number. */
  readonly workers?: number
  /** Signs the manifest: MASTER_SECRET of the service that is to believe it. */
  readonly masterSecret?: string
}

/**
 * Writes a whole delivery of invented linked records, with its manifest, written last, and the truth behind it.
 * Deterministic: the same setting gives the same bytes.
 *
 * @throws Error when a file cannot be written or a worker fails
 */
export async function writeDelivery(
  directory: string,
  setting: LinkedSetting,
  options: DeliveryOptions = {},
): Promise<Manifest> {
  // First: a secret that is too short must not come out at the end of minutes of work.
  const key = options.masterSecret ? signatureKey(options.masterSecret) : null
  mkdirSync(directory, { recursive: true })
  const country = countryOf(setting)
  const { files, tallies } = await makeFiles(directory, country, options)
  writeTruthFiles(directory, tallies)
  writeFileSync(path.join(directory, 'truths.json'), `${JSON.stringify(truths(country), null, 1)}\n`)
  const made = manifestOf(setting, country.calendar, files)
  const manifest = key ? signed(made, key) : made
  writeFileSync(path.join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

/** The files of a delivery as its manifest lists them, made again to be hashed and not kept. */
export async function hashDelivery(setting: LinkedSetting, options: DeliveryOptions = {}) {
  const { files } = await makeFiles(null, countryOf(setting), options)
  return files
}

async function makeFiles(directory: string | null, country: Country, options: DeliveryOptions) {
  const files = new Map(
    [...partTables, 'court_sittings'].map((table) => [table, new DeliveryFile(directory, table)]),
  )
  const { calendar, divisions } = country
  const sittings = new Sittings()
  const tallies = new Map<string, TruthTally>()
  let done = 0
  for await (const { truth, minutes } of makeDivisions(directory, country, options, files)) {
    sittings.addAll(minutes)
    for (const board of ['England and Wales', divisions[done]!.board || 'national']) {
      const tally = tallies.get(board) ?? new TruthTally(calendar)
      tallies.set(board, tally)
      tally.addAll(truth)
    }
    done += 1
    options.onDivision?.(done, divisions.length)
  }
  const lines = sittings.lines(calendar.first, calendar.last)
  files.get('court_sittings')!.add(Buffer.from(lines.join('')), lines.length)
  const listed = [...files].map(([table, file]) => ({
    table,
    file: file.file,
    rows: file.rows,
    sha256: file.close(),
  }))
  return { files: listed, tallies }
}

/** Makes every division and adds its rows to the files, in their order: alone, or shared among processes. */
async function* makeDivisions(
  directory: string | null,
  country: Country,
  options: DeliveryOptions,
  files: ReadonlyMap<string, DeliveryFile>,
): AsyncGenerator<DivisionResult> {
  const { setting } = country
  const count = country.divisions.length
  const made = country.divisions.reduce((sum, { scale, weight }) => sum + scale * weight, 0)
  const large = made * setting.months * 430_000 > worthWorkers
  const workers = options.workers ?? (large ? Math.min(2, availableParallelism()) : 1)
  if (workers <= 1) {
    for (let index = 0; index < count; index += 1) {
      const result = writeDivision(country, index, (table) => (bytes) => files.get(table)!.add(bytes, 0))
      for (const table of partTables) files.get(table)!.rows += result.rows[table]
      yield result
    }
    return
  }
  const place = mkdtempSync(path.join(directory ?? tmpdir(), 'parts-'))
  try {
    let index = 0
    for await (const result of divisionsInOrder(setting, count, workers, place)) {
      for (const table of partTables)
        files.get(table)!.addPart(partFile(place, table, index), result.rows[table])
      index += 1
      yield result
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function manifestOf(
  setting: LinkedSetting,
  calendar: Calendar,
  files: readonly { table: string; file: string; rows: number; sha256: string }[],
): Manifest {
  const complete = dayText(firstDayOfMonth(calendar.last + 1) - 1)
  return {
    supplier: 'Demonstration generator',
    contract_version: contractVersion,
    agencies: ['police', 'cps', 'courts'],
    period: { from: monthText(calendar.first), to: setting.end },
    snapshot_date: dayText(calendar.snapshot),
    complete_to: { police: complete, cps: complete, courts: complete },
    // Whose records they truly are is no part of the delivery.
    files: deliveryTables.map(({ name }) => files.find(({ table }) => table === name)!),
    linkage: { method: 'splink', version: '4.0', model: null, threshold_match_weight: linkThreshold },
    demonstration: { generator: generatorName, version: generatorVersion, settings: setting },
  }
}

function signed(manifest: Manifest, key: Buffer): Manifest {
  const demonstration = manifest.demonstration!
  return {
    ...manifest,
    demonstration: { ...demonstration, signature: signatureOf(manifest, key) },
  }
}
