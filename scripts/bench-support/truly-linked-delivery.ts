import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { profiles, type Profile } from '@/lib/demonstration/linked/profile'
import { readSetting } from '@/lib/demonstration/linked/read-setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'

export type Wanted = {
  readonly scale: number
  /** Name of a profile that ships; or of one's own, with its values. */
  readonly name: string
  readonly profile?: Profile
  /** Slugs of boards that are made at their true size. */
  readonly whole?: readonly string[]
  /** Folder in which it is kept. */
  readonly place?: string
}

/** A delivery of five years whose links are the truth: none missed, none false. Made once and kept. */
export async function trulyLinkedDelivery(
  { scale, name, profile: given = profiles[name], whole = [], place = '.cache/bench' }: Wanted,
  progress: (text: string) => void,
): Promise<string> {
  if (!given) throw new Error(`There is no profile ${name}: there are ${Object.keys(profiles).join(', ')}.`)
  const folder = path.resolve(place, ['truly-linked', name, scale, ...whole].join('-'))
  if (existsSync(path.join(folder, 'manifest.json'))) return folder
  mkdirSync(folder, { recursive: true })
  const profile = path.resolve(place, `truly-linked-${name}.json`)
  writeFileSync(profile, JSON.stringify({ ...given, linksMissed: 0, linksFalse: 0 }))
  const size = [`scale ${scale}`, ...whole.map((board) => `${board} whole`)].join(', ')
  progress(`Inventing a delivery of the profile ${name} at ${size}`)
  const setting = readSetting({
    ...{ scale: String(scale), months: '60', end: '2026-06', seed: '3', profile },
    whole: whole.length > 0 ? whole.join(',') : undefined,
  })
  await writeDelivery(folder, setting, { workers: 2 })
  return folder
}
