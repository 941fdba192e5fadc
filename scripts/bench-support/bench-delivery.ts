import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { readSetting } from '@/lib/demonstration/linked/read-setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'

/** Signs and reads the deliveries of benchmarks; of no use anywhere else. */
export const benchSecret = 'a secret of the benchmarks, and of nothing else'

/** A delivery of five years at a scale, made once and kept under .cache/bench. */
export async function benchDelivery(scale: number, progress: (text: string) => void): Promise<string> {
  const folder = path.resolve('.cache/bench', `delivery-${scale}`)
  if (existsSync(path.join(folder, 'manifest.json'))) return folder
  mkdirSync(folder, { recursive: true })
  const setting = readSetting({
    scale: String(scale),
    months: '60',
    end: '2026-06',
    seed: '1',
    profile: 'default',
  })
  progress(`Inventing a delivery at scale ${scale}`)
  let tenths = 0
  await writeDelivery(folder, setting, {
    masterSecret: benchSecret,
    onDivision: (done, all) => {
      if (Math.floor((10 * done) / all) === tenths) return
      tenths = Math.floor((10 * done) / all)
      progress(`  ${10 * tenths} %`)
    },
  })
  return folder
}
