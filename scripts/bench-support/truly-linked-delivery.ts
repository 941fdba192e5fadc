import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { profiles, type Profile } from '@/lib/demonstration/linked/profile'
import { readSetting } from '@/lib/demonstration/linked/read-setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'

/**
 * A delivery of five years whose links are the truth: none missed, none false. Made once and kept.
 *
 * @param name of a profile that ships; or of one's own, with its values
 * @param place folder in which it is kept
 */
export async function trulyLinkedDelivery(
  scale: number,
  name: string,
  progress: (text: string) => void,
  given: Profile | undefined = profiles[name],
  place = '.cache/bench',
): Promise<string> {
  if (!given) throw new Error(`There is no profile ${name}: there are ${Object.keys(profiles).join(', ')}.`)
  const folder = path.resolve(place, `truly-linked-${name}-${scale}`)
  if (existsSync(path.join(folder, 'manifest.json'))) return folder
  mkdirSync(folder, { recursive: true })
  const profile = path.resolve(place, `truly-linked-${name}.json`)
  writeFileSync(profile, JSON.stringify({ ...given, linksMissed: 0, linksFalse: 0 }))
  progress(`Inventing a delivery of the profile ${name} at scale ${scale}`)
  const setting = readSetting({ scale: String(scale), months: '60', end: '2026-06', seed: '3', profile })
  await writeDelivery(folder, setting, { workers: 2 })
  return folder
}
