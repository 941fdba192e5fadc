import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { profiles } from '@/lib/demonstration/linked/profile'
import { linkedSetting } from '@/lib/demonstration/linked/setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'
import { createRandom } from '@/lib/statistics/random'
import { disturbDelivery } from './disturb-delivery'
import { countTwice, differencesBetween } from './pipeline'

const folder = mkdtempSync(path.join(tmpdir(), 'from-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = async (
  name: string,
  setting: { seed: number; months: number; scale: number; profile: string },
) => {
  const delivery = path.join(folder, name)
  const profile = profiles[setting.profile]
  await writeDelivery(delivery, linkedSetting.parse({ ...setting, end: '2026-09', profile }), { workers: 1 })
  return delivery
}
const secretOf = (seed: number) => new Uint8Array(32).fill(seed % 256)

describe('every measure, board, month and category of a release is what its files say', () => {
  it.each([
    { seed: 101, months: 14, scale: 0.004, profile: 'default' },
    { seed: 102, months: 26, scale: 0.002, profile: 'hard' },
  ])('invented records: seed $seed, $profile', async (setting) => {
    const delivery = await write(`invented-${setting.seed}`, setting)
    expect(differencesBetween(await countTwice(delivery, secretOf(setting.seed)))).toEqual([])
  })

  it.each(
    Array.from({ length: 16 }, (_, at) => ({ seed: 200 + at, share: [0.01, 0.05, 0.2, 0.5][at % 4]! })),
  )('records thrown about: seed $seed, $share of all values', async ({ seed, share }) => {
    const profile = seed % 2 === 0 ? 'default' : 'hard'
    const delivery = await write(`thrown-${seed}`, { seed, months: 4 + (seed % 10), scale: 0.0005, profile })
    disturbDelivery(delivery, createRandom(seed), share, {
      complete_to: {
        police: ['2026-09-30', '2026-10-07', '2026-08-31'][seed % 3]!,
        cps: ['2026-09-30', '2026-09-12'][seed % 2]!,
        courts: ['2026-08-31', '2026-09-29', '2026-09-30'][seed % 3]!,
      },
    })
    expect(differencesBetween(await countTwice(delivery, secretOf(seed)))).toEqual([])
  })
})
