import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contractVersion } from '@/lib/releases/contract/delivery-contract'
import type { Manifest } from '@/lib/releases/contract/manifest'
import { linkedChanges } from './changes'
import { dayText, firstDayOfMonth } from './day'
import { openDeliveryFiles } from './delivery-files'
import { ForceRecords } from './force-records'
import { linkThreshold } from './link-maker'
import { offenceWorlds, summaryCasesAYear, crimesAYear } from './offence-world'
import type { LinkedSetting } from './setting'
import { calendarOf, forceWorlds } from './world'

export const generatorName = 'linked-records'
export const generatorVersion = 1

/**
 * Writes a whole delivery of invented linked records, with its manifest and the truth behind it. Deterministic: the
 * same setting gives the same bytes.
 *
 * @param onForce called as each police force area is done, for progress
 */
export function writeDelivery(
  directory: string,
  setting: LinkedSetting,
  onForce: (done: number, all: number) => void = () => undefined,
): Manifest {
  mkdirSync(directory, { recursive: true })
  const calendar = calendarOf(setting)
  const files = openDeliveryFiles(directory)
  const worlds = forceWorlds(setting)
  worlds.forEach((world, index) => {
    new ForceRecords(world, setting, calendar, files).write()
    onForce(index + 1, worlds.length)
  })
  const listed = Object.entries(files).map(([table, file]) => ({
    table,
    file: file.file,
    rows: file.rows,
    sha256: file.close(),
  }))
  const complete = dayText(firstDayOfMonth(calendar.last + 1) - 1)
  const manifest: Manifest = {
    supplier: 'Demonstration generator',
    contract_version: contractVersion,
    agencies: ['police', 'cps', 'courts'],
    period: { from: dayText(firstDayOfMonth(calendar.first)).slice(0, 7), to: setting.end },
    snapshot_date: dayText(calendar.snapshot),
    complete_to: { police: complete, cps: complete, courts: complete },
    files: listed.filter(({ table }) => table !== 'truth_people'),
    linkage: { method: 'splink', version: '4.0', model: null, threshold_match_weight: linkThreshold },
    demonstration: { generator: generatorName, version: generatorVersion, settings: setting },
  }
  writeFileSync(path.join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(path.join(directory, 'truths.json'), `${JSON.stringify(truths(setting, worlds), null, 2)}\n`)
  return manifest
}

/** What is truly so behind the records: hazards, what was changed on purpose, whose record is whose (a file). */
function truths(setting: LinkedSetting, worlds: ReturnType<typeof forceWorlds>) {
  return {
    settings: setting,
    people: 'truth_people.csv',
    changes: linkedChanges(setting),
    recordingBreaks: worlds
      .filter((world) => world.recordingBreak)
      .map(({ code, board, recordingBreak }) => ({
        police_force_area: code,
        board,
        month: dayText(firstDayOfMonth(recordingBreak!.month)).slice(0, 7),
        factor: recordingBreak!.factor,
      })),
    volumes: { crimesAYear, summaryCasesAYear },
    hazards: offenceWorlds,
  }
}
