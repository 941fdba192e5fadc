import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { linkedSetting } from '../setting'
import { writeDelivery } from '../write-delivery'
import type { Magnitude } from './magnitude'
import { measureMagnitude, type Measured } from './measure-magnitude'
import { openDelivery } from './open-delivery'

/**
 * Makes a delivery in a folder of its own and counts figures from its files.
 *
 * @param scale 1 is the true size of England and Wales
 */
export async function calibrate(
  wanted: readonly Magnitude[],
  scale: number,
  seed = 1,
): Promise<readonly (Magnitude & Measured)[]> {
  const directory = mkdtempSync(path.join(tmpdir(), 'calibration-'))
  try {
    const setting = linkedSetting.parse({ seed, end: '2026-09', months: 15, scale, profile: {} })
    const { complete_to } = await writeDelivery(directory, setting)
    const duck = await openDelivery(directory, complete_to.police!)
    const found: (Magnitude & Measured)[] = []
    for (const magnitude of wanted)
      found.push({ ...magnitude, ...(await measureMagnitude(duck, magnitude, scale)) })
    duck.close()
    return found
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Whether a figure is as near the published one as it is held to, give or take two standard errors of the sample. */
export const isNear = ({ ours, error, published, within = 0.1 }: Magnitude & Measured) =>
  Math.abs(ours - published) <= within * published + 2 * error
