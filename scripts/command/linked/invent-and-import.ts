import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { readSetting } from '@/lib/demonstration/linked/read-setting'
import type { LinkedSetting } from '@/lib/demonstration/linked/setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'
import { importLinked } from '@/lib/releases/linked/import-linked'
import { readEnvironment } from '@/lib/environment'
import { linkedImportSteps } from './import-steps'
import { demonstrationSetting, usualSize } from './demonstration-setting'
import { linkedRequest } from './linked-request'
import { progressLine } from './progress-line'

/**
 * Invents linked records up to a month, at DEMONSTRATION_SCALE or else the usual size, imports and publishes them. A start that
 * was ended goes on at the next: the delivery is used again where it was whole, and the import uses what it had done.
 */
export async function inventAndImport(end: string, note: (text: string) => void): Promise<void> {
  const request = linkedRequest()
  const scale = readEnvironment().DEMONSTRATION_SCALE
  const size = scale === undefined ? usualSize : { scale: String(scale) }
  const { months, seed, profile } = demonstrationSetting
  const setting = readSetting({ ...size, months, end, seed, profile })
  const place = path.join(path.dirname(request.store), 'demonstration')
  const delivery = await invent(place, setting, note)
  await importLinked(
    {
      ...request,
      delivery,
      by: 'set-up',
      publish: true,
      onProgress: (progress) => note(progressLine(progress)),
    },
    linkedImportSteps,
  )
  await rm(place, { recursive: true, force: true })
}

/** The manifest is written last: a delivery that has one is whole. */
async function invent(place: string, setting: LinkedSetting, note: (text: string) => void): Promise<string> {
  const name = createHash('sha256').update(JSON.stringify(setting)).digest('hex').slice(0, 12)
  const folder = path.join(place, name)
  if (existsSync(path.join(folder, 'manifest.json'))) return folder
  await mkdir(place, { recursive: true, mode: 0o700 })
  for (const old of await readdir(place)) await rm(path.join(place, old), { recursive: true, force: true })
  note('inventing records')
  await writeDelivery(folder, setting, {
    masterSecret: process.env.MASTER_SECRET,
    onDivision: (done, all) => note(`inventing records: ${Math.round((100 * done) / all)} %`),
  })
  return folder
}
